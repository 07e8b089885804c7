import type {ContentReading} from '../content-reading.ts'
import {findExcess} from '../find-excess.ts'
import type {SyntaxCause, SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {lineEnd, trimEnd} from '../text-lines.ts'
import {type JsonScan, peek, scanMembers} from './scan-json.ts'

/**
 * Reads a JSON object, with its braces or without them (Hexo puts braces around what stands between `;;;`).
 * `JSON.parse` says whether it is valid, the scan where it is not.
 */
export function readJson(text: string, content: Range, complexity = 1): ContentReading {
  const excess = findExcess(text, content, complexity)
  if (excess) return {entries: [], comments: [], faults: [excess]}
  const scan: JsonScan = {text, end: content.end, at: content.start}
  const braced = peek(scan) === '{'
  if (braced) scan.at++
  const entries = scanMembers(scan)
  if (scan.error === undefined && braced && peek(scan) === '}') scan.at++
  else if (braced) scan.error ??= scan.at
  if (peek(scan) !== '') scan.error ??= scan.at
  const source = text.slice(content.start, content.end)
  const faults = isJson(braced ? source : `{${source}}`) ? [] : [faultAt(text, content, scan.error ?? scan.at)]
  return {entries, comments: [], faults}
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source)
    return true
  } catch {
    return false
  }
}

function faultAt(text: string, content: Range, offset: number): SyntaxFault {
  const start = Math.min(offset, content.end)
  const {cause, end, detail} = diagnose(text, content, start)
  return {cause, rejectedBy: ['json'], detail, start, end}
}

function diagnose(text: string, content: Range, start: number): {cause: SyntaxCause; end: number; detail: string} {
  const stop = trimEnd(text, start, lineEnd(text, start, content.end))
  const mark = text.charAt(start)
  if (start >= content.end) return {cause: 'unclosed-bracket', end: start, detail: 'The object or list is not closed'}
  if (mark === '"' && !text.slice(start + 1, stop).includes('"')) {
    return {cause: 'unclosed-quote', end: stop, detail: 'No closing "'}
  }
  if (mark === '\\')
    return {cause: 'bad-escape', end: Math.min(start + 2, content.end), detail: 'No such escape in JSON'}
  if (mark === ',') return {cause: 'other', end: start + 1, detail: 'A comma with nothing behind it'}
  const word = /[\w.+-]+|[\s\S]/y
  word.lastIndex = start
  const found = word.exec(text)?.[0] ?? ''
  return {
    cause: 'other',
    end: Math.min(start + found.length, content.end),
    detail: `JSON cannot have ${JSON.stringify(found)} here`
  }
}
