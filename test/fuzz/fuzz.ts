import fc from 'fast-check'
import {arbitraryBlog} from './arbitrary-blog.ts'
import type {BlogInMemory} from './lint-in-memory.ts'
import {findBrokenPromise} from './promises.ts'
import {shrinkBlog} from './shrink-blog.ts'

/** A blog for which a promise does not hold, with nothing in it that does not matter. */
export interface Failure {
  readonly seed: number
  readonly broken: string
  readonly blog: BlogInMemory
}

export interface FuzzWishes {
  /** The same seed makes the same blogs of the same texts. */
  readonly seed: number
  readonly count: number
  /** Texts of posts to change. */
  readonly given: readonly string[]
}

/** Makes blogs until one breaks a promise. */
export async function fuzz({seed, count, given}: FuzzWishes): Promise<Failure | undefined> {
  let first: BlogInMemory | undefined
  const property = fc.asyncProperty(arbitraryBlog(given), async (blog) => {
    if ((await findBrokenPromise(blog)) === undefined) return true
    first = blog
    return false
  })
  // What was found is shrunk as text, which serves all kinds of blogs alike.
  await fc.check(property, {seed, numRuns: count, endOnFailure: true})
  if (first === undefined) return undefined
  const kind = kindOf(await findBrokenPromise(first))
  const blog = await shrinkBlog(first, async (smaller) => kindOf(await findBrokenPromise(smaller)) === kind)
  return {seed, broken: (await findBrokenPromise(blog)) ?? 'it does not fail each time', blog}
}

/** What is common to a broken promise in all blogs: its first words. */
function kindOf(broken: string | undefined): string | undefined {
  return broken?.replace(/[:{`].*/s, '')
}
