/** What an engine makes of a value that is meant as something else than it reads. */
export interface TextReading {
  /** A sentence: "Jekyll reads `false`, and makes a title out of the file name". */
  readonly note: string
  /** The value as it should be written, where the engine's own way of quoting is not that of YAML. */
  readonly expected?: string
}
