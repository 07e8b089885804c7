import type {ReportedFinding} from './report.ts'

/**
 * Makes one finding of those that say the same of one post, word for word: the first, which names the others. Order stays.
 */
export function gatherRepeats(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const alike = new Map<string, ReportedFinding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.messageId, finding.severity, finding.reason])
    const before = alike.get(key)
    if (before) before.push(finding)
    else alike.set(key, [finding])
  }
  return [...alike.values()].flatMap(([first, ...also]) => {
    if (first === undefined) return []
    return also.length > 0 ? [{...first, also}] : [first]
  })
}

/** The findings one by one again, sorted by place, for those who mark each place. */
export function spreadRepeats(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return findings
    .flatMap(({also = [], ...first}) => [first, ...also])
    .sort((a, b) => a.place.start.offset - b.place.start.offset)
}

/** So many lines are named; a reader who mends them runs the check again. */
const mostLines = 8

/** Where else the same holds, as a sentence: `The same again in lines 17, 18 and 48`; nothing where it holds once. */
export function describeRepeats({also = []}: ReportedFinding): string[] {
  if (also.length === 0) return []
  const lines = [...new Set(also.map(({place}) => String(place.start.line)))]
  const named = lines.slice(0, mostLines)
  const last = lines.length > mostLines ? `${lines.length - mostLines} more` : (named.pop() ?? '')
  return [
    `The same again in line${lines.length > 1 ? 's' : ''} ${[named.join(', '), last].filter(Boolean).join(' and ')}`
  ]
}
