import type {Place, Point} from '../post/place.ts'
import {escapeInJson} from './make-visible.ts'
import type {Format, Report, ReportedFinding} from './report.ts'

/** Version 1 of the JSON report. Its names and shapes are a contract: add to it, change nothing. */
export const json: Format = {
  name: 'json',
  meaning: 'for other programs',
  render: (report) => `${escapeInJson(JSON.stringify(toJson(report), null, 2))}\n`
}

function toJson({engine, posts, counts}: Report) {
  return {
    version: 1,
    engine,
    posts: posts.map(({path, messages}) => ({path, messages: messages.map(messageToJson)})),
    summary: {posts: counts.posts, errors: counts.errors, warnings: counts.warnings, fixable: counts.fixable}
  }
}

function messageToJson(finding: ReportedFinding) {
  const {ruleId, messageId, severity, reason, place, actual, expected, note, url, fixable, fingerprint} = finding
  const where = placeToJson(place)
  return {ruleId, messageId, severity, reason, place: where, actual, expected, note, url, fixable, fingerprint}
}

function placeToJson({start, end}: Place): Place {
  return {start: pointToJson(start), end: pointToJson(end)}
}

function pointToJson({line, column, offset}: Point): Point {
  return {line, column, offset}
}
