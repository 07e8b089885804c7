/** What an engine makes of a value that is meant as text but read as something else. */
export interface TextReading {
  /** A sentence: "Jekyll reads it as `false`, and makes a title out of the file name". */
  readonly note: string
}
