import type {Place, Point} from '../post/place.ts'
import {replacementFor} from '../rule-kit/replacement-for.ts'
import {describeInSentences} from './advise.ts'
import {escapeInJson, makeVisible} from './make-visible.ts'
import type {Format, Report, ReportedFinding} from './report.ts'
import {homepage, toolName} from './tool.ts'

/** Reviewdog Diagnostic Format (reviewdog, `proto/rdf/reviewdog.proto`). Paths are relative to where reviewdog runs. */
export const rdjson: Format = {
  name: 'rdjson',
  meaning: 'for reviewdog, with suggestions',
  render: (report) => `${escapeInJson(JSON.stringify(toResult(report), null, 2))}\n`
}

const severities = {error: 'ERROR', warning: 'WARNING'} as const

function toResult({posts}: Report) {
  const diagnostics = posts.flatMap(({path, text, messages}) =>
    messages.map((finding) => {
      const range = toRange(finding.place, text)
      const replacement = findReplacement(finding, text)
      return {
        message: makeVisible(describeInSentences(finding)),
        location: {path, range},
        severity: severities[finding.severity],
        code: {value: finding.ruleId, ...(finding.url !== '' && {url: finding.url})},
        ...(replacement !== undefined && {suggestions: [{range, text: replacement}]})
      }
    })
  )
  return {source: {name: toolName, url: homepage}, diagnostics}
}

/** What `--fix` would write; where there is a choice, the message names it. */
function findReplacement(finding: ReportedFinding, text: string): string | undefined {
  const {place, actual, fixable} = finding
  const isThere = text.slice(place.start.offset, place.end.offset) === actual
  return fixable && isThere ? replacementFor(finding) : undefined
}

function toRange({start, end}: Place, text: string) {
  return {start: toPosition(start, text), end: toPosition(end, text)}
}

/** Reviewdog counts columns in bytes of UTF-8, from 1. */
function toPosition({line, column, offset}: Point, text: string) {
  return {line, column: Buffer.byteLength(text.slice(offset - (column - 1), offset)) + 1}
}
