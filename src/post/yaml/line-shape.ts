import type {Range} from '../place.ts'
import {isBlank, skipBlanks} from '../text-lines.ts'

/** One line of YAML, looked at alone. */
export interface LineShape extends Range {
  /** Columns before the first character that is no space. */
  readonly indent: number
  /** The key with a colon and a blank behind it, quotes included; absent where the line has none. */
  readonly key?: Range
  /** Whether the line starts with `- `. */
  readonly isItem: boolean
  /** Where the value starts, behind key or dash; the end of the line when there is none. */
  readonly value: number
}

/** Looks for `key:` or `-` at the start of a line; `undefined` for a blank line or a comment. */
export function readLineShape(text: string, line: Range): LineShape | undefined {
  let first = line.start
  while (first < line.end && text.charCodeAt(first) === 32) first++
  const indent = first - line.start
  const inside = skipBlanks(text, first, line.end)
  if (inside === line.end || text[inside] === '#') return undefined
  if (text[first] === '-' && (first + 1 === line.end || isBlank(text.charCodeAt(first + 1)))) {
    return {...line, indent, isItem: true, value: skipBlanks(text, first + 1, line.end)}
  }
  const keyEnd = findKeyEnd(text, first, line.end)
  if (keyEnd === undefined) return {...line, indent, isItem: false, value: first}
  const colon = skipBlanks(text, keyEnd, line.end)
  const key = {start: first, end: keyEnd}
  return {...line, indent, key, isItem: false, value: skipBlanks(text, colon + 1, line.end)}
}

function findKeyEnd(text: string, start: number, limit: number): number | undefined {
  const first = text.charAt(start)
  if ('[]{},#&*!|>%@`'.includes(first)) return undefined
  if (first === '"' || first === "'") {
    const close = text.indexOf(first, start + 1)
    if (close < 0 || close >= limit) return undefined
    return text[skipBlanks(text, close + 1, limit)] === ':' ? close + 1 : undefined
  }
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === '#' && isBlank(text.charCodeAt(at - 1))) return undefined
    if (text[at] !== ':' || (at + 1 < limit && !isBlank(text.charCodeAt(at + 1)))) continue
    let end = at
    while (isBlank(text.charCodeAt(end - 1))) end--
    return end
  }
  return undefined
}
