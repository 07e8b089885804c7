import type {Comment, Entry, SyntaxFault} from './front-matter.ts'

/** What a reader of one format finds between the fences. */
export interface ContentReading {
  readonly entries: readonly Entry[]
  readonly comments: readonly Comment[]
  readonly faults: readonly SyntaxFault[]
}
