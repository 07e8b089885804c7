import type {SyntaxFault} from './front-matter.ts'
import type {Range} from './place.ts'
import {eachLine} from './text-lines.ts'

/** The most UTF-16 code units of front matter that are parsed. */
export const largest = 65_536

/** The deepest nesting, of brackets or of indentation, that is parsed. */
const deepest = 64

/** The most `- `, `? ` and `: ` of one line that are parsed: each of them can open a level. */
const mostIndicators = 256

/** Bounds of what is handed to a parser that recurses. The parsers themselves do not stop, so `rejectedBy` is empty. */
export function findExcess(text: string, content: Range): SyntaxFault | undefined {
  if (content.end - content.start > largest) {
    const detail = `More than ${largest} characters of front matter are not read`
    return {cause: 'too-large', rejectedBy: [], detail, start: content.start, end: content.end}
  }
  const at = findTooDeep(text, content)
  if (at === undefined) return undefined
  return {cause: 'too-deep', rejectedBy: [], detail: `More than ${deepest} levels are not read`, start: at, end: at + 1}
}

function findTooDeep(text: string, content: Range): number | undefined {
  const indents: number[] = []
  let brackets = 0
  for (const {start, end} of eachLine(text, content)) {
    let inside = start
    while (text.charCodeAt(inside) === 32) inside++
    if (inside < end) {
      while ((indents.at(-1) ?? -1) >= inside - start) indents.pop()
      indents.push(inside - start)
    }
    if (indents.length > deepest) return inside
    let indicators = 0
    for (let at = inside; at < end; at++) {
      const mark = text.charAt(at)
      if (mark === '[' || mark === '{') brackets++
      else if ((mark === ']' || mark === '}') && brackets > 0) brackets--
      else if (mark === ':' || mark === '-' || mark === '?') indicators += isBlankAt(text, at + 1) ? 1 : 0
      if (brackets > deepest || indicators > mostIndicators) return at
    }
  }
  return undefined
}

function isBlankAt(text: string, offset: number): boolean {
  return offset >= text.length || ' \t\r\n'.includes(text.charAt(offset))
}
