/** A position in a post. `line` and `column` count from 1, `offset` from 0; columns and offsets count UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** From the first character of something to just behind its last one. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

/** Two offsets into the text of a post: the first character, and just behind the last one. */
export interface Range {
  readonly start: number
  readonly end: number
}
