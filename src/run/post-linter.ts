import type {Site} from '../engines/engine.ts'
import type {PostResult} from './lint-post.ts'
import type {Input} from './linter.ts'
import type {ReadFault} from './read-post-file.ts'

/** Why nothing is known of a post: it could not be read, or linting it was given up. */
export interface PostFault {
  readonly fault: ReadFault['fault'] | 'too-slow' | 'too-deep' | 'long-front-matter' | 'crash'
  readonly detail: string
}

/** What came of one post: plain data, which can be stored and sent between threads. */
export type PostOutcome = PostResult | PostFault

/**
 * Lints posts of one site, each by itself; the outcomes come in the order of the inputs. Never rejects because of a
 * post. `onPost` is called after each post.
 */
export type PostLinter = (inputs: readonly Input[], site: Site, onPost?: () => void) => Promise<PostOutcome[]>
