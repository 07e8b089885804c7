/** Leads to a value inside a config: `['plugins', 0, 1, 'engine']`. */
export type ValuePath = readonly (string | number)[]

/** A config file that has been read, before anybody looked at what it says. */
export interface ConfigSource {
  /** The absolute path; what it names by a relative path is looked for from its folder. */
  readonly path: string
  readonly value: unknown
  /** Whether reading it executed nothing. */
  readonly isData: boolean
  /** How an error names a value in it: `.remarkrc.json:3:14`, or only the file where that is all there is to know. */
  locate(path: ValuePath): string
}
