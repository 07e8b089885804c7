import type {Range} from '../post/place.ts'
import type {SourceTarget} from './source-line.ts'

/**
 * Where the address stands, seen from the words: directly behind the separator, later on the same line, at the start
 * of the next line, in a list or lines below (as under a heading), nowhere though text follows, or nothing follows.
 */
export type LabelShape = 'link-next' | 'link-near' | 'link-on-next-line' | 'list-below' | 'text-only' | 'nothing'

/** Facts about the place of the words in the post. */
export interface LabelPosition {
  /** Nothing but blanks, list marks, quote marks, wrappers and emoji stands before the words on their line. */
  readonly lineStart: boolean
  /** The line is among the last of the post. */
  readonly tail: boolean
  /** An image stands before the words, on the same line or on the line above. */
  readonly afterImage: boolean
  /** The words are a heading of their own. */
  readonly heading: boolean
  /** A sentence of the line above goes on in the words: they are in lower case and nothing ends it there. */
  readonly continues?: boolean
  /** The words stand in a footnote, a figure caption, `<cite>` or `<small>`. */
  readonly footnote: boolean
}

/**
 * A place of a post where words stand that are a source label or resemble one: what the eye sees around the words, as
 * evidence for or against their being a label.
 */
export interface LabelSite {
  /** The words as written, without wrapper and separator. */
  readonly words: string
  /** Where the words stand; `text.slice(start, end)` is `words`. */
  readonly range: Range
  /** The separator with its blanks trimmed (`:`, `：`, `-`, `;` …); empty when there is none. */
  readonly separator: string
  /** The wrapper that opens before the words: `(`, `[`, `（`, `【`, `*`, `<small>` …. */
  readonly opener?: string
  /** The wrapper is closed again behind the words or their targets. */
  readonly closed: boolean
  readonly shape: LabelShape
  /** The addresses behind the words, in the order of the text. */
  readonly targets: readonly SourceTarget[]
  readonly position: LabelPosition
  /** The whole line, or lines, that belong to the site. */
  readonly line: Range
}
