import type {FencedBlock} from '../find-fences.ts'
import {lineEnd, nextLine, skipBlanks} from '../text-lines.ts'

/**
 * Finds `{ … }` at the start of a post, as Hugo does (`parser/pageparser/pagelexer_intro.go`, `lexFrontMatterJSON`).
 * Liquid and attribute lists start with a brace too: JSON goes on with a quote or closes.
 */
export function findJsonBlock(text: string, start: number): FencedBlock | undefined {
  const inside = /\s*["}]/y
  inside.lastIndex = start + 1
  if (!inside.test(text)) return undefined
  const open = {start, end: start + 1}
  const last = findClosingBrace(text, start)
  if (last !== undefined) {
    const close = {start: last, end: last + 1}
    return {format: 'json', fence: '{', open, close, content: {start: start + 1, end: last}, start, end: last + 1}
  }
  const end = firstBlankLine(text, start)
  return {format: 'json', fence: '{', open, content: {start: start + 1, end}, start, end}
}

function findClosingBrace(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const mark = text[at]
    if (mark === '"') at = endOfString(text, at)
    else if (mark === '{' || mark === '[') depth++
    else if ((mark === '}' || mark === ']') && --depth === 0) return at
  }
  return undefined
}

/** The offset of the closing quote; of the line's end where there is none, since JSON has no strings of several lines. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const mark = text[at]
    if (mark === '\\') at++
    else if (mark === '"' || mark === '\n' || mark === '\r') return at
  }
  return text.length
}

function firstBlankLine(text: string, start: number): number {
  let end = lineEnd(text, start, text.length)
  while (end < text.length) {
    const line = nextLine(text, end)
    const lineStop = lineEnd(text, line, text.length)
    if (skipBlanks(text, line, lineStop) === lineStop) break
    end = lineStop
  }
  return end
}
