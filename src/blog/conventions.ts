import type {PostFacts} from './facts.ts'

/** How many posts of a blog do something, of how many. */
export interface Count {
  readonly number: number
  readonly of: number
}

/** How the posts of a blog treat a front-matter key. */
export interface KeyHabit {
  readonly filled: number
  readonly empty: number
}

/** Counts, for each key, the posts that fill it and those that leave it empty; posts whose front matter is not read do not count. */
export function countKeys(posts: readonly PostFacts[]): Map<string, KeyHabit> {
  const habits = new Map<string, KeyHabit>()
  for (const post of posts) {
    if (!post.readable) continue
    for (const [key, {filled}] of Object.entries(post.fields)) {
      const habit = habits.get(key) ?? {filled: 0, empty: 0}
      habits.set(key, filled ? {...habit, filled: habit.filled + 1} : {...habit, empty: habit.empty + 1})
    }
  }
  return habits
}

/** Whether a post says where it comes from; a list of further reading does so too unless `strict`. */
export function namesSource(post: PostFacts, strict = false): boolean {
  return post.sources.some(({kind}) => !strict || (kind !== 'reference' && kind !== 'data'))
}

/** Counts the posts that say where they come from, further reading apart. */
export function countSources(posts: readonly PostFacts[]): Count {
  return {number: posts.filter((post) => namesSource(post, true)).length, of: posts.length}
}
