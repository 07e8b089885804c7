import type {SyntaxFault} from './front-matter.ts'
import type {Range} from './place.ts'
import {eachLine} from './text-lines.ts'

/** The most UTF-16 code units of front matter that are parsed. */
export const largest = 65_536

/** The deepest nesting, of brackets, of indentation or of dotted keys, that is parsed. */
export const deepest = 64

/** The most `- `, `? ` and `: ` of one line that are parsed: each of them can open a level. */
const mostIndicators = 256

/**
 * Bounds of what is handed to a parser that recurses, multiplied by `complexity`. The parsers themselves do not stop, so
 * `rejectedBy` is empty; `detail` is the bound.
 */
export function findExcess(text: string, content: Range, complexity = 1): SyntaxFault | undefined {
  const longest = Math.floor(largest * complexity)
  if (content.end - content.start > longest) {
    return {cause: 'too-large', rejectedBy: [], detail: `${longest}`, start: content.start, end: content.end}
  }
  const levels = Math.floor(deepest * complexity)
  const at = findTooDeep(text, content, levels, Math.floor(mostIndicators * complexity))
  return at === undefined ? undefined : tooDeep(at, levels)
}

/** Whether a fault is that the front matter was not read, as it is over a bound. */
export function isExcess({cause}: SyntaxFault): boolean {
  return cause === 'too-large' || cause === 'too-deep'
}

/** The fault of more levels than are read. */
export function tooDeep(at: number, levels: number): SyntaxFault {
  return {cause: 'too-deep', rejectedBy: [], detail: `${levels}`, start: at, end: at + 1}
}

function findTooDeep(text: string, content: Range, deepest: number, mostIndicators: number): number | undefined {
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
