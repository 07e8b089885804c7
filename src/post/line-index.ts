import {LineEnds} from './line-ends.ts'
import type {Place, Point, Range} from './place.ts'
import {nextLine} from './text-lines.ts'

/**
 * Turns offsets into lines and columns.
 * A line ends at `\n`, `\r\n` or a lone `\r`, as in CommonMark (spec 0.31.2, section 2.1).
 */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    const starts = [0]
    const ends = new LineEnds(text)
    for (let end = ends.from(0); end < text.length; end = ends.from(starts.at(-1) ?? end))
      starts.push(nextLine(text, end))
    this.#starts = starts
    this.#length = text.length
  }

  /** How many lines the text has; the empty text has one. */
  get count(): number {
    return this.#starts.length
  }

  /** The offset of the first character of a line (counted from 1); the end of the text for a line behind the last. */
  start(line: number): number {
    return this.#starts[line - 1] ?? this.#length
  }

  /** The line, column and offset of an offset; one outside the text counts as its nearest end. */
  point(offset: number): Point {
    const inside = Math.min(Math.max(offset, 0), this.#length)
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.start(middle + 1) <= inside) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: inside - this.start(low + 1) + 1, offset: inside}
  }

  /** The same for both ends of a range. */
  place(range: Range): Place {
    return {start: this.point(range.start), end: this.point(range.end)}
  }
}
