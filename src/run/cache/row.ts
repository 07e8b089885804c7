import type {Span} from '../../engines/present.ts'
import type {FileState} from './file-state.ts'
import type {PackedFacts} from './packed-facts.ts'

/** Where the text of a post stood: in its file, or in Git or another place that has no state. */
export type Origin = 'disk' | 'elsewhere'

/** What is known of one text of a post. */
export interface Row {
  /** Relative to the folder that the shelf is about, with `/`; absolute for a file outside of it. */
  readonly file: string
  readonly origin: Origin
  /** The name of the text, as Git names blobs. */
  readonly blob: string
  /** The state of the file when it held that text; absent for a text that came from elsewhere. */
  readonly state: FileState | undefined
  /** When result and facts hold. */
  readonly holds: Span
  /** What a linter of single posts found: JSON; `nothing` where it found nothing, `undefined` where the post was not linted. */
  readonly result: string | undefined
  readonly facts: PackedFacts | undefined
}

/** The result of a post without findings and comments. */
export const nothing = ''
