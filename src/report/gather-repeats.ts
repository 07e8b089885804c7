import type {Report, ReportedFinding, ReportedPost} from './report.ts'

/** A finding as people are told of it. */
export interface GatheredFinding extends ReportedFinding {
  /** The findings that say the same, word for word, of other places in the post, in their order. */
  readonly also?: readonly ReportedFinding[]
}

/** A post whose findings each say something else. */
export interface GatheredPost extends ReportedPost {
  readonly messages: readonly GatheredFinding[]
}

/** The posts of a report for people, who need not read the same of ten places in a post. */
export function gatherPosts({posts}: Report): GatheredPost[] {
  return posts.map((post) => {
    const messages = gatherRepeats(post.messages)
    return {
      path: post.path,
      get text() {
        return post.text
      },
      messages
    }
  })
}

/**
 * Makes one finding of those that say the same of one post, word for word: the first, which names the others. Order stays.
 */
export function gatherRepeats(findings: readonly ReportedFinding[]): GatheredFinding[] {
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

/** So many lines are named; a reader who mends them runs the check again. */
const mostLines = 8

/** Where else the same holds, as a sentence: `The same again in lines 17, 18 and 48`; nothing where it holds once. */
export function describeRepeats({also = []}: GatheredFinding): string[] {
  if (also.length === 0) return []
  const lines = [...new Set(also.map(({place}) => String(place.start.line)))]
  const named = lines.slice(0, mostLines)
  const last = lines.length > mostLines ? `${lines.length - mostLines} more` : (named.pop() ?? '')
  return [
    `The same again in line${lines.length > 1 ? 's' : ''} ${[named.join(', '), last].filter(Boolean).join(' and ')}`
  ]
}
