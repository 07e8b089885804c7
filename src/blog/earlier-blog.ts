import type {PostFacts} from './facts.ts'

/** What a commit had of the blog, for runs that are about what has changed since then. */
export interface EarlierBlog {
  /** `base`: what the branch set out from, which is most likely published; `last-commit`: what it has come to. */
  readonly revision: 'base' | 'last-commit'
  /** The version of a post, by its path of now; `undefined` for a new one, and where the old one cannot be read. */
  versionOf(path: string): EarlierVersion | undefined
  /** The posts whose files are gone, and not renamed. */
  readonly removed: readonly PostFacts[]
  /** Whether a file that has changed, and is no post, holds a text, as redirects of a site do. */
  isMentioned(text: string): boolean
}

/** An earlier version of a post. */
export interface EarlierVersion {
  /** With the path of then. */
  readonly facts: PostFacts
  /** How many words of the body are new, or gone, whichever is more; addresses apart. Compares the texts. */
  countChangedWords(): number
}
