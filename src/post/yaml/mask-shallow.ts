import type {Comment, SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {eachLine, lineEnd, nextLine, skipBlanks} from '../text-lines.ts'
import {rejections} from './dialects.ts'
import {countSpaces, findBlockScalarEnd} from './find-block-scalar.ts'
import {findFlowEnd, findQuoteEnd} from './find-value-end.ts'
import {readLineShape} from './line-shape.ts'

/** A text of the same length in which what was masked is blank; offsets of faults and comments count in that text. */
export interface MaskedText {
  readonly masked: string
  readonly faults: readonly SyntaxFault[]
  readonly comments: readonly Comment[]
}

interface Opener extends Range {
  /** The column of the key or dash that the value belongs to. */
  readonly column: number
}

/**
 * Puts quoted texts and bracket lists that go on at or left of their key's column on one line, by turning the line
 * endings inside into spaces: libyaml and js-yaml 3 and 4 read them, js-yaml 5 and yaml refuse them.
 */
export function maskShallow(text: string): MaskedText {
  const faults: SyntaxFault[] = []
  const comments: Comment[] = []
  const blanked: Range[] = []
  let at = 0
  while (at < text.length) {
    const line = {start: at, end: lineEnd(text, at, text.length)}
    at = nextLine(text, line.end)
    const opener = findOpener(text, line)
    if (!opener) continue
    const blockEnd = findBlockScalarEnd(text, line, {value: opener.start, indent: opener.column})
    if (blockEnd !== undefined) {
      at = blockEnd
      continue
    }
    const closed = findRunOver(text, opener)
    if (!closed) continue
    at = nextLine(text, lineEnd(text, closed.end, text.length))
    const shallow = findShallowLine(text, {start: line.end, end: closed.end}, opener.column)
    if (!shallow) continue
    faults.push(shallow)
    blanked.push(...lineBreaks(text, {start: line.end, end: closed.end}))
    for (const start of closed.comments) {
      const comment = {start, end: lineEnd(text, start, closed.end)}
      comments.push({...comment, text: text.slice(start + 1, comment.end).trim()})
      blanked.push(comment)
    }
  }
  return {masked: blankOut(text, blanked), faults, comments}
}

/** The same text with spaces in the ranges given. */
export function blankOut(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return parts.join('') + text.slice(from)
}

/** The value of a line that may go on behind it: behind its last key or dash. */
function findOpener(text: string, line: Range): Opener | undefined {
  let shape = readLineShape(text, line)
  let column = shape?.indent ?? 0
  while (shape?.isItem) {
    const inner = readLineShape(text, {start: shape.value, end: line.end})
    if (!inner?.isItem && !inner?.key) break
    column = shape.value - line.start
    shape = inner
  }
  if (!shape || shape.value === line.end) return undefined
  return shape.key || shape.isItem ? {start: shape.value, end: line.end, column} : undefined
}

/** Where a value of several lines ends, if nothing but a comment stands behind it. */
function findRunOver(text: string, {start, end}: Range): {end: number; comments: readonly number[]} | undefined {
  const mark = text.charAt(start)
  const quoted = mark === '"' || mark === "'" ? findQuoteEnd(text, start, text.length) : undefined
  const flow = mark === '[' || mark === '{' ? findFlowEnd(text, start, text.length) : undefined
  const closed = flow ?? (quoted === undefined ? undefined : {end: quoted, comments: []})
  if (!closed || closed.end <= end) return undefined
  const stop = lineEnd(text, closed.end, text.length)
  const behind = skipBlanks(text, closed.end, stop)
  return behind === stop || (text[behind] === '#' && behind > closed.end) ? closed : undefined
}

function findShallowLine(text: string, range: Range, column: number): SyntaxFault | undefined {
  let closing: SyntaxFault | undefined
  for (const {start, end} of eachLine(text, {start: nextLine(text, range.start), end: range.end})) {
    const inside = skipBlanks(text, start, end)
    if (inside === end || countSpaces(text, start) > column) continue
    const isClosing = end === range.end && /^[\]}]+$/.test(text.slice(inside, end))
    const detail = 'The value goes on further left than its key allows'
    const fault: SyntaxFault = {
      cause: 'bad-indent',
      rejectedBy: isClosing ? ['js-yaml-5'] : rejections.shallowContinuation,
      detail,
      start: isClosing ? inside : start,
      end: isClosing ? inside + 1 : Math.max(inside, start + 1)
    }
    if (!isClosing) return fault
    closing = fault
  }
  return closing
}

function lineBreaks(text: string, {start, end}: Range): Range[] {
  const breaks: Range[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) breaks.push({start: at, end: at + 1})
  }
  return breaks
}
