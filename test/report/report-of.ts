import {LineIndex} from '../../src/post/line-index.ts'
import type {Report, ReportedFinding, ReportedPost} from '../../src/report/report.ts'

/** A finding about the first occurrence of a quote in a text; a warning of `some-rule` when nothing else is said. */
export function findingAt(text: string, quote: string, rest: Partial<ReportedFinding> = {}): ReportedFinding {
  const start = text.indexOf(quote)
  return {
    ruleId: 'some-rule',
    messageId: 'wrong',
    severity: 'warning',
    reason: 'This is wrong',
    place: new LineIndex(text).place({start, end: start + quote.length}),
    actual: quote,
    expected: [],
    note: null,
    url: 'https://example.com/some-rule',
    fixable: false,
    subject: quote,
    fingerprint: '0123456789abcdef',
    ...rest
  }
}

/** The report of a run over some posts, which took 85 milliseconds. */
export function reportOf(posts: readonly ReportedPost[], counts: Partial<Report['counts']> = {}): Report {
  const findings = posts.flatMap(({messages}) => messages)
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const own = {posts: posts.length, errors: count('error'), warnings: count('warning'), fixable: 0}
  return {engine: 'jekyll', posts, counts: {...own, ...counts}, milliseconds: 85}
}
