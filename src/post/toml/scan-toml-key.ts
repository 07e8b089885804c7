import type {Scalar} from '../front-matter.ts'
import {skipBlanks} from '../text-lines.ts'
import {resolveTomlString} from './resolve-toml-string.ts'

/** The parts of a dotted key, and the offset of what stands behind it and its blanks. */
export interface DottedKey {
  readonly parts: readonly Scalar[]
  readonly end: number
}

/** Reads `a`, `"a b"` or `a."b".c`; `undefined` where there is none on the line. */
export function scanDottedKey(text: string, start: number, stop: number): DottedKey | undefined {
  const parts: Scalar[] = []
  let at = start
  while (at < stop) {
    const part = scanPart(text, skipBlanks(text, at, stop), stop)
    if (!part) return undefined
    parts.push(part)
    at = skipBlanks(text, part.end, stop)
    if (text[at] !== '.' || at >= stop) return {parts, end: at}
    at++
  }
  return undefined
}

function scanPart(text: string, start: number, stop: number): Scalar | undefined {
  const mark = text.charAt(start)
  const isQuoted = mark === '"' || mark === "'"
  let end = isQuoted ? start + 1 : start
  if (isQuoted) {
    while (end < stop && text[end] !== mark && !isLineEnd(text[end])) {
      end += mark === '"' && text[end] === '\\' && !isLineEnd(text[end + 1]) ? 2 : 1
    }
    if (end >= stop || text[end] !== mark) return undefined
    end++
  } else while (end < stop && /[\w-]/.test(text.charAt(end))) end++
  if (start >= end) return undefined
  const source = text.slice(start, end)
  const style = mark === '"' ? 'double' : mark === "'" ? 'single' : 'bare'
  return {type: 'scalar', style, start, end, source, text: isQuoted ? resolveTomlString(source) : source}
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
