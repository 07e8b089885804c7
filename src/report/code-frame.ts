import type {Place} from '../post/place.ts'
import {displayWidth} from './display-width.ts'
import {makeVisible} from './make-visible.ts'
import type {Paint} from './paint.ts'

/** How much of the line is kept before the place when a long line is cut. */
const lead = 20

/** The line of a post with the place underlined. */
export interface CodeFrame {
  readonly text: string
  readonly place: Place
  /** How many columns the frame may take. */
  readonly columns: number
  readonly paint: Paint
  readonly underline: (text: string) => string
}

/**
 * Draws the line where a place starts and underlines it; a place of several lines is underlined to the end of the first.
 * Long lines are cut around the place, so that the cost does not grow with the line.
 */
export function drawCodeFrame({text, place, columns, paint, underline}: CodeFrame): string[] {
  const number = String(place.start.line)
  const width = Math.max(columns - number.length - 3, 2 * lead)
  const start = place.start.offset
  const lineStart = start - (place.start.column - 1)
  const from = start - lineStart > width / 2 ? start - lead : lineStart
  const window = text.slice(from, from + width)
  const lineEnd = from + lengthOfLine(window, start - from)
  const end = Math.min(place.end.offset, lineEnd)

  const before = (from > lineStart ? '…' : '') + show(text.slice(from, start))
  const marked = show(text.slice(start, end))
  const isCut = lineEnd === from + width && lineEnd < text.length && !isLineEnd(text.charCodeAt(lineEnd))
  const after = show(text.slice(end, lineEnd)) + (isCut ? '…' : '')

  const carets = '^'.repeat(Math.max(displayWidth(marked), 1))
  return [
    `${paint.dim(`${number} │`)} ${before}${marked}${after}`.trimEnd(),
    `${paint.dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(displayWidth(before))}${underline(carets)}`
  ]
}

function lengthOfLine(window: string, from: number): number {
  for (let index = from; index < window.length; index++) if (isLineEnd(window.charCodeAt(index))) return index
  return window.length
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

/** A tab is a fault often enough that it must be seen. */
function show(text: string): string {
  return makeVisible(text.replaceAll('\t', '→'))
}
