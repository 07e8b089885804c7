import type {Range} from './place.ts'

/** The end of the line that `offset` lies in: the offset of its line ending, or `limit`. Line endings as in CommonMark. */
export function lineEnd(text: string, offset: number, limit: number): number {
  let end = offset
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (code === 10 || code === 13) return end
    end++
  }
  return limit
}

/** The start of the next line, given where a line ends. */
export function nextLine(text: string, end: number): number {
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
}

/** The lines of a range, without their line endings. */
export function* eachLine(text: string, range: Range): Generator<Range> {
  let start = range.start
  while (start < range.end) {
    const end = lineEnd(text, start, range.end)
    yield {start, end}
    start = nextLine(text, end)
  }
}

/** The offset of the first character that is no space or tab. */
export function skipBlanks(text: string, offset: number, limit: number): number {
  let at = offset
  while (at < limit && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The end of a range without the spaces and tabs before it. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** Whether a character code is a space or a tab. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9
}
