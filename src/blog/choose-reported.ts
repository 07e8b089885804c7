import type {Blog} from './blog.ts'
import type {PostFacts} from './facts.ts'

/**
 * Of posts that are in each other's way, those at which to say so, among the posts asked about: all but the oldest, which
 * was there first; the oldest too where no other is asked about.
 */
export function chooseReported(posts: readonly PostFacts[], {asked}: Blog): PostFacts[] {
  const [first, ...later] = [...posts].sort(byAge)
  const reported = later.filter(({path}) => asked.has(path))
  return reported.length === 0 && first && asked.has(first.path) ? [first] : reported
}

function byAge(one: PostFacts, other: PostFacts): number {
  const [before, after] = [`${one.day ?? ''} ${one.path}`, `${other.day ?? ''} ${other.path}`]
  return before < after ? -1 : before > after ? 1 : 0
}
