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

/** So many other posts, and that share of those with the key, make it a habit to leave it empty: a template brings it along. */
const habituallyEmpty = {posts: 3, share: 0.05}

/** Whether the blog leaves a key empty as a rule, or often; the habit counts the post at hand, which leaves it empty. */
export function isEmptyByHabit({filled, empty}: KeyHabit = {filled: 0, empty: 0}): boolean {
  const others = empty - 1
  const {posts, share} = habituallyEmpty
  return others > filled || (others >= posts && others >= share * (others + filled))
}

/** A blog needs so many posts before what they have in common counts as its convention. */
const fewestPosts = 10

/** So many of the newest posts must still follow a convention; older ones may follow one that was given up. */
const newest = 10

/** Without a key that is usual, an older post stands out where no more of the others do without it. */
const rareShare = 0.01

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

/**
 * The keys that a blog misses in a post, of those that are usual: in one of its newest posts, any that it lacks; in an
 * older one, with which the blog has lived, those that next to no other post lacks.
 */
export function missedKeys(
  usual: ReadonlyMap<string, UsualKey>,
  post: PostFacts,
  newestPosts: ReadonlySet<PostFacts>
): string[] {
  const missed: string[] = []
  for (const [key, {number, of}] of usual) {
    if (post.fields[key] !== undefined) continue
    const others = of - 1
    if (newestPosts.has(post) || others - number <= rareShare * others) missed.push(key)
  }
  return missed
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
