/** Something that makes a repository run post-lint by itself: a new file, or lines for a file that is there already. */
export type Offer = {readonly what: string} & ({readonly file: NewFile} | {readonly lines: readonly string[]})

/** A file to write. */
export interface NewFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
  readonly isExecutable?: boolean
}
