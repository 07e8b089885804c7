import type {Range} from './place.ts'

/** How a block of front matter is written. `lines` is Pelican's `Key: value` lines without YAML's rules. */
export type Format = 'yaml' | 'toml' | 'json' | 'lines'

/** How a scalar is written. `bare` is an unquoted TOML or JSON value (number, boolean, date) or a `lines` value. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'bare'

/** A single value as written; `start` and `end` hold its source with quotes, without a trailing comment. */
export interface Scalar extends Range {
  readonly type: 'scalar'
  readonly style: ScalarStyle
  /** The text between `start` and `end`, quotes included. */
  readonly source: string
  /** The text that is meant: quotes taken off, escapes resolved, folded lines joined. Never a number, boolean or date. */
  readonly text: string
  /** An explicit YAML tag (`!!str`), when there is one. */
  readonly tag?: string
}

/** A list, in flow (`[a, b]`) or block form. */
export interface Sequence extends Range {
  readonly type: 'sequence'
  readonly items: readonly Value[]
}

/** A map; duplicates are kept, in the order written. */
export interface Mapping extends Range {
  readonly type: 'mapping'
  readonly entries: readonly Entry[]
}

/** `key:` with nothing behind it; an empty range just behind the colon. */
export interface Empty extends Range {
  readonly type: 'empty'
}

/** `*name`; `name` without the star. */
export interface Alias extends Range {
  readonly type: 'alias'
  readonly name: string
}

export type Value = Scalar | Sequence | Mapping | Empty | Alias

/** One `key: value`; the range runs from the key to the end of the value. */
export interface Entry extends Range {
  readonly key: Scalar
  readonly value: Value
}

/** A comment; `text` without its `#` and surrounding blanks. */
export interface Comment extends Range {
  readonly text: string
}

/** The parsers that read front matter in the engines we know; each has its own idea of what is an error. */
export type Parser =
  | 'psych'
  | 'js-yaml-3'
  | 'js-yaml-4'
  | 'js-yaml-5'
  | 'yaml'
  | 'go-yaml'
  | 'goccy'
  | 'serde-yaml'
  | 'toml'
  | 'json'

/** What is wrong with the syntax, named after its likely cause. */
export type SyntaxCause =
  | 'unquoted-colon'
  | 'reserved-start'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unclosed-bracket'
  | 'tab-indent'
  | 'no-break-space'
  | 'zero-width-character'
  | 'duplicate-key'
  | 'bad-indent'
  | 'missing-colon'
  | 'missing-blank'
  | 'bad-escape'
  | 'unknown-alias'
  | 'not-a-mapping'
  | 'too-deep'
  | 'too-large'
  | 'other'

/** A syntax error kept as data: reading went on behind it. */
export interface SyntaxFault extends Range {
  readonly cause: SyntaxCause
  /** The parsers that stop at this fault; the others read on and take the value as this reader does. */
  readonly rejectedBy: readonly Parser[]
  /** The parser's own words, for a cause of `other`. */
  readonly detail: string
  /** The one text that would repair the range, when there is only one. */
  readonly repair?: string
}

/** The fences that can open front matter. */
export type Fence = '---' | '+++' | ';;;' | '---json' | '---toml' | '---yaml' | '{' | ''

/** A block of front matter as found by its fences, whether or not the engine would take it. */
export interface FrontMatter extends Range {
  readonly format: Format
  readonly fence: Fence
  /** The opening fence as written, without its line ending. */
  readonly open: Range
  /** The closing fence as written; absent when the block never closes. */
  readonly close?: Range
  /** What stands between the fences. */
  readonly content: Range
  readonly entries: readonly Entry[]
  readonly comments: readonly Comment[]
  readonly faults: readonly SyntaxFault[]
}
