import type {PostFacts} from './facts.ts'

/** Fewer posts make no habit. */
const fewestPosts = 3

/**
 * Whether the blog has got used to something: three or more of the posts besides the one at hand do it, and at least
 * that share of those that could.
 */
export function isHabit(
  post: PostFacts,
  able: ReadonlySet<PostFacts>,
  doing: ReadonlySet<PostFacts>,
  share: number
): boolean {
  const others = able.size - (able.has(post) ? 1 : 0)
  const likewise = doing.size - (doing.has(post) ? 1 : 0)
  return likewise >= fewestPosts && likewise >= share * others
}
