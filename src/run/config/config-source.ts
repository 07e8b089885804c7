/** Leads to a value inside a config: `['plugins', 0, 1, 'engine']`. */
export type ValuePath = readonly (string | number)[]

/**
 * How an error names a value, or the name of a value, in a config: `.remarkrc.json:3:14`, or only the file where that is
 * all there is to know.
 */
export type Locate = (path: ValuePath, part?: 'value' | 'name') => string

/** A config file that has been read, before anybody looked at what it says. */
export interface ConfigSource {
  /** The absolute path; what it names by a relative path is looked for from its folder. */
  readonly path: string
  readonly value: unknown
  /** Whether reading it executed nothing. */
  readonly isData: boolean
  readonly locate: Locate
}
