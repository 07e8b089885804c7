/** One option of a rule: its default, what it means, and the values it takes, said once. */
export interface Option<T> {
  readonly fallback: T
  readonly meaning: string
  /** JSON Schema of the value. */
  readonly schema: {readonly [keyword: string]: unknown}
  /** Reads a value from a config; `undefined` when it is not one. */
  read(value: unknown): T | undefined
  /** The values it takes, in words, for the error. */
  readonly takes: string
}

/** A whole number of at least `least`. */
export function count(fallback: number, meaning: string, least = 0): Option<number> {
  return {
    fallback,
    meaning,
    schema: {type: 'integer', minimum: least},
    takes: `a whole number of at least ${least}`,
    read: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= least ? value : undefined)
  }
}

/** True or false. */
export function flag(fallback: boolean, meaning: string): Option<boolean> {
  return {
    fallback,
    meaning,
    schema: {type: 'boolean'},
    takes: '`true` or `false`',
    read: (value) => (typeof value === 'boolean' ? value : undefined)
  }
}

/** One of a few words. */
export function choice<const T extends string>(words: readonly T[], fallback: NoInfer<T>, meaning: string): Option<T> {
  return {
    fallback,
    meaning,
    schema: {enum: words},
    takes: words.map((word) => `\`${word}\``).join(', '),
    read: (value) => words.find((word) => word === value)
  }
}

/** A list of words. */
export function words(fallback: readonly string[], meaning: string): Option<readonly string[]> {
  return {
    fallback,
    meaning,
    schema: {type: 'array', items: {type: 'string'}, uniqueItems: true},
    takes: 'a list of texts',
    read: (value) =>
      Array.isArray(value) && value.every((item): item is string => typeof item === 'string') ? value : undefined
  }
}
