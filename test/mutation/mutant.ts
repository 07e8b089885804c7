/** One small fault put into a source file. */
export interface Mutant {
  /** Counts from 1 through all files of a run; 0 is the program as it is. */
  readonly id: number
  /** Relative to the project, with `/`. */
  readonly file: string
  /** What is replaced, in UTF-16 offsets of the file. */
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** The operator that made it: `boundary`, `return value`. */
  readonly kind: string
  /** Whether a statement block is replaced; an expression otherwise. */
  readonly isBlock: boolean
  /** Whether a statement begins here that a bracket would join to the line above. */
  readonly opensStatement: boolean
}

/** A mutant that has no number yet, within a file that is known. */
export type Mutation = Omit<Mutant, 'id' | 'file'>
