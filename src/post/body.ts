/** What a line of the body is, judged from the text alone. `comment`: inside `<!-- -->`; `code`: fenced or indented. */
export type LineKind = 'text' | 'blank' | 'code' | 'fence' | 'comment'

/** A line of the body; `end` is just before its line ending. */
export interface BodyLine {
  readonly start: number
  readonly end: number
  readonly kind: LineKind
}
