import type {PlainValue} from '../post/to-plain-value.ts'

/** Judges the front matter of a post, as plain values, by the schema that the config names. */
export interface FrontMatterSchema {
  (value: PlainValue): readonly SchemaFault[]
  /** The same for the same schema; what one without an id finds is not cached. */
  readonly id?: string
  /** The JSON that it was made of, for other threads to make it once more. */
  readonly source?: string
}

/** Where a value is not as the schema wants it. */
export type SchemaFault = SchemaViolation & {
  /** The parts of the JSON pointer (RFC 6901) to the value at fault; none for the front matter as a whole. */
  readonly path: readonly string[]
}

type SchemaViolation =
  /** `wanted`: names of types as JSON Schema has them. */
  | {readonly kind: 'type'; readonly wanted: readonly string[]}
  | {readonly kind: 'enum'; readonly choices: readonly PlainValue[]}
  | {readonly kind: 'required'; readonly key: string}
  | {readonly kind: 'additional'; readonly key: string}
  /** `detail` goes on behind the name of what is at fault; with a `key`, that key itself is at fault. */
  | {readonly kind: 'other'; readonly detail: string; readonly key?: string}
