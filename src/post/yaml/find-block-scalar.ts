import type {Range} from '../place.ts'
import {eachLine, nextLine, skipBlanks} from '../text-lines.ts'
import type {LineShape} from './line-shape.ts'

/** Where the `|` or `>` text ends that a line opens: the start of the next line outside; `undefined` when it opens none. */
export function findBlockScalarEnd(
  text: string,
  line: Range,
  {value, indent}: Pick<LineShape, 'value' | 'indent'>
): number | undefined {
  if (!/^[|>][-+\d]*[ \t]*(?:#.*)?$/.test(text.slice(value, line.end))) return undefined
  for (const {start, end} of eachLine(text, {start: nextLine(text, line.end), end: text.length})) {
    if (skipBlanks(text, start, end) < end && countSpaces(text, start) <= indent) return start
  }
  return text.length
}

/** How many spaces stand at an offset. */
export function countSpaces(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === 32) at++
  return at - start
}
