import type {PostFacts} from './facts.ts'

/** How many posts of a blog do something, of how many. */
export interface Count {
  readonly number: number
  readonly of: number
}

/** A key that posts fill by convention. */
export interface UsualKey extends Count {
  /** The key as posts write it. */
  readonly name: string
}

/** How the posts of a blog treat a front-matter key. */
export interface KeyHabit {
  readonly filled: number
  readonly empty: number
}

/** Counts, for each key, the posts that fill it and those that leave it empty; posts whose front matter is not read do not count. */
export function countKeys(posts: readonly PostFacts[]): Map<string, KeyHabit> {
  const habits = new Map<string, {filled: number; empty: number}>()
  for (const {readable, fields} of posts) {
    if (!readable) continue
    for (const key of Object.keys(fields)) {
      const habit = habits.get(key) ?? {filled: 0, empty: 0}
      habits.set(key, habit)
      if (fields[key]?.filled) habit.filled++
      else habit.empty++
    }
  }
  return habits
}

/** Whether most other posts with a key leave it empty; the habit counts the post at hand, which does so too. */
export function isEmptyByHabit({filled, empty}: KeyHabit = {filled: 0, empty: 0}): boolean {
  return empty - 1 > filled
}

/** A blog needs so many posts before what they have in common counts as its convention. */
const fewestPosts = 10

/** So many of the newest posts must still follow a convention; older ones may follow one that was given up. */
const newest = 10

/**
 * The keys that a blog of ten or more posts fills by convention: in at least nine of ten posts, and in at least nine of
 * its newest ten. Gives how many posts fill each, of all whose front matter is read.
 */
export function usualKeys(posts: readonly PostFacts[]): Map<string, UsualKey> {
  const readable = posts.filter((post) => post.readable && post.kind !== 'draft')
  const usual = new Map<string, UsualKey>()
  if (readable.length < fewestPosts) return usual
  const recent = newestOf(readable)
  for (const [key, {filled}] of countKeys(readable)) {
    const stillFilled = recent.filter((post) => post.fields[key]?.filled).length
    if (filled >= 0.9 * readable.length && stillFilled >= 0.9 * recent.length) {
      const name = recent.find((post) => post.fields[key])?.fields[key]?.name ?? key
      usual.set(key, {number: filled, of: readable.length, name})
    }
  }
  return usual
}

/** The newest ten of posts, the newest first. */
export function newestOf(posts: readonly PostFacts[]): PostFacts[] {
  return [...posts].sort((a, b) => compare(b.day ?? '', a.day ?? '')).slice(0, newest)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a post says where it comes from; a list of further reading does so too unless `strict`. */
export function namesSource(post: PostFacts, strict = false): boolean {
  return post.sources.some(({kind}) => !strict || (kind !== 'reference' && kind !== 'data'))
}

/** Counts the posts that say where they come from, further reading and drafts apart. */
export function countSources(posts: readonly PostFacts[]): Count {
  const finished = posts.filter((post) => post.kind !== 'draft')
  return {number: finished.filter((post) => namesSource(post, true)).length, of: finished.length}
}
