import type {PostFacts} from './facts.ts'

/** Groups posts by what `keyOf` says of each; those of which it says nothing are left out, and so are groups of one. */
export function groupPosts(
  posts: readonly PostFacts[],
  keyOf: (post: PostFacts) => string | undefined
): ReadonlyMap<string, readonly PostFacts[]> {
  const first = new Map<string, PostFacts>()
  const groups = new Map<string, PostFacts[]>()
  for (const post of posts) {
    const key = keyOf(post)
    if (key === undefined) continue
    const known = first.get(key)
    if (known === undefined) first.set(key, post)
    else {
      const group = groups.get(key)
      if (group) group.push(post)
      else groups.set(key, [known, post])
    }
  }
  return groups
}
