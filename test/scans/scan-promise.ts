import type {Post} from '../../src/post/post.ts'

/** A place of a post at which a text scan and the parsed tree disagree. */
export interface ScanDifference {
  /** An offset into the text. */
  readonly at: number
  /** What the one says and the other does not. */
  readonly says: string
  /** Why the scan may say so; left out where it may not. */
  readonly reason?: string | undefined
}

/** What a text scan promises about every post, so that rules need not ask the tree. */
export interface ScanPromise {
  readonly name: string
  /** The promise, as a sentence. */
  readonly says: string
  /** Where the promise is not kept. */
  check(post: Post): readonly ScanDifference[]
}
