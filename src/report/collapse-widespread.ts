import type {Report, ReportedFinding, ReportedPost} from './report.ts'

/** In fewer posts, nothing is called widespread. */
const fewestPosts = 10

/** What more than this share of the posts have is told once. */
const share = 0.8

/** How many places are named for all. */
const exampleCount = 3

/** The same message of the same rule, in most posts of a run. */
export interface WidespreadFinding {
  readonly ruleId: string
  readonly messageId: string
  readonly postCount: number
  readonly findingCount: number
  /** The first of each of the first few posts. */
  readonly examples: readonly PlacedFinding[]
}

/** A finding with the post it is in. */
export interface PlacedFinding {
  readonly post: ReportedPost
  readonly finding: ReportedFinding
}

/** A report in two parts: what is told once, and what is told one by one. */
export interface CollapsedReport {
  readonly widespread: readonly WidespreadFinding[]
  /** The report without the widespread findings; its counts stay. */
  readonly rest: Report
}

/** Takes out what more than 80 % of the posts checked have, where ten or more were checked: the most frequent first. */
export function collapseWidespread(report: Report): CollapsedReport {
  const widespread = findWidespread(report)
  if (widespread.length === 0) return {widespread, rest: report}
  const keys = new Set(widespread.map(keyOf))
  const posts = report.posts.flatMap((post) => {
    const messages = post.messages.filter((finding) => !keys.has(keyOf(finding)))
    return messages.length > 0 ? [{...post, messages}] : []
  })
  return {widespread, rest: {...report, posts}}
}

function findWidespread({posts, counts}: Report): WidespreadFinding[] {
  if (counts.posts < fewestPosts) return []
  const found = new Map<string, WidespreadFinding>()
  for (const post of posts) {
    const seen = new Set<string>()
    for (const finding of post.messages) {
      const {ruleId, messageId} = finding
      const key = keyOf(finding)
      const {postCount = 0, findingCount = 0, examples = []} = found.get(key) ?? {}
      const isFirst = !seen.has(key)
      seen.add(key)
      found.set(key, {
        ruleId,
        messageId,
        postCount: postCount + (isFirst ? 1 : 0),
        findingCount: findingCount + 1,
        examples: isFirst && examples.length < exampleCount ? [...examples, {post, finding}] : examples
      })
    }
  }
  return [...found.values()]
    .filter(({postCount}) => postCount > share * counts.posts)
    .sort((a, b) => b.postCount - a.postCount || b.findingCount - a.findingCount)
}

function keyOf({ruleId, messageId}: Pick<ReportedFinding, 'ruleId' | 'messageId'>): string {
  return `${ruleId} ${messageId}`
}
