import type {FencedBlock} from '../find-fences.ts'
import type {Range} from '../place.ts'
import {eachLine, lineEnd, nextLine, skipBlanks} from '../text-lines.ts'

/** A header line of Python-Markdown's `meta` extension (`markdown/extensions/meta.py`, `META_RE`), which Pelican uses. */
export const headerLine = /^ {0,3}([A-Za-z0-9_-]+):[ \t]*/

/**
 * Finds `Key: value` lines at the start of a post, with a line of `---` before them or without. They end at a line that
 * begins with `---` or `...`; at a blank line, or one that is no such line, which counts as an empty closing fence.
 */
export function findHeaderLines(text: string): FencedBlock | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const isFenced = text.startsWith('---', start)
  const open = {start, end: isFenced ? lineEnd(text, start, text.length) : start}
  const first = isFenced ? Math.min(nextLine(text, open.end), text.length) : start
  let end = first
  let close: Range | undefined
  for (const line of eachLine(text, {start: first, end: text.length})) {
    if (text.startsWith('---', line.start) || text.startsWith('...', line.start)) close = line
    if (close || !isHeader(text, line, end > first)) break
    end = line.end
  }
  if (end === first && !isFenced) return undefined
  close ??= {start: end, end}
  return {
    format: 'lines',
    fence: isFenced ? '---' : '',
    open,
    close,
    content: {start: first, end},
    start,
    end: close.end
  }
}

/** Whether it is a header, or goes on with the one above. */
function isHeader(text: string, line: Range, isBelow: boolean): boolean {
  if (skipBlanks(text, line.start, line.end) === line.end) return false
  if (headerLine.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) return true
  return isBelow && (text.startsWith('    ', line.start) || text.startsWith('\t', line.start))
}
