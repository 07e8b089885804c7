import type {FencedBlock} from '../find-fences.ts'
import {eachLine, skipBlanks} from '../text-lines.ts'

/** A header line of Python-Markdown's `meta` extension (`markdown/extensions/meta.py`, `META_RE`), which Pelican uses. */
export const headerLine = /^ {0,3}([A-Za-z0-9_-]+):[ \t]*/

/** Finds `Key: value` lines at the start of a post; they end at a blank line, which counts as an empty closing fence. */
export function findHeaderLines(text: string): FencedBlock | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let end = start
  for (const line of eachLine(text, {start, end: text.length})) {
    const isBlankLine = skipBlanks(text, line.start, line.end) === line.end
    const isHeader = headerLine.test(text.slice(line.start, Math.min(line.end, line.start + 200)))
    const isContinuation = line.start > start && text.startsWith('    ', line.start)
    if (isBlankLine || !(isHeader || isContinuation)) break
    end = line.end
  }
  if (end === start) return undefined
  const fences = {open: {start, end: start}, close: {start: end, end}}
  return {format: 'lines', fence: '', ...fences, content: {start, end}, start, end}
}
