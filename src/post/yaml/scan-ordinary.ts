import type {ContentReading} from '../content-reading.ts'
import type {Comment, Empty, Entry, Mapping, Sequence, Value} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {scanScalar} from './scan-scalar.ts'

/** Where the scan stands: always at the start of a line that holds a key, an item or nothing but what ends the content. */
interface Scan {
  readonly text: string
  readonly end: number
  readonly comments: Comment[]
  /** The start of the line. */
  line: number
  /** Columns before the line's first character; -1 behind the last line. */
  indent: number
  /** The end of the line, without its line ending. */
  stop: number
}

/** Characters that some parser treats in its own way: tabs, controls, foreign line ends, byte order marks, lone `\r`. */
const unusual = /[^\n\r\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\ufffd]|\r(?!\n)/

const deepest = 8

/**
 * Reads the YAML that nearly all posts are written in: `key: value` on one line, lists of scalars, maps of such keys,
 * comments. `undefined` for anything else, also for anything that some parser could call an error.
 */
export function scanOrdinary(text: string, content: Range): ContentReading | undefined {
  if (unusual.test(text.slice(content.start, content.end))) return undefined
  const scan: Scan = {text, end: content.end, comments: [], line: content.start, indent: -1, stop: content.start}
  toNextText(scan)
  const map = scan.indent < 0 ? [] : scan.indent === 0 ? scanEntries(scan, 1) : undefined
  return map && scan.indent < 0 ? {entries: map, comments: scan.comments, faults: []} : undefined
}

/** Moves to the next line with text, starting with the one at `scan.line`; keeps the comments on the way. */
function toNextText(scan: Scan): void {
  const {text, end} = scan
  while (scan.line < end) {
    const feed = text.indexOf('\n', scan.line)
    const after = feed < 0 || feed >= end ? end : feed
    const stop = text.charCodeAt(after - 1) === 13 && after > scan.line ? after - 1 : after
    let at = scan.line
    while (at < stop && text.charCodeAt(at) === 32) at++
    if (at < stop && text.charCodeAt(at) !== 35) {
      scan.indent = at - scan.line
      scan.stop = stop
      return
    }
    if (at < stop) keepComment(scan, at, stop)
    scan.line = after + 1
  }
  scan.indent = -1
}

function keepComment(scan: Scan, start: number, end: number): void {
  scan.comments.push({start, end, text: scan.text.slice(start + 1, end).trim()})
}

function leaveLine(scan: Scan): void {
  scan.line = scan.text.charCodeAt(scan.stop) === 13 ? scan.stop + 2 : scan.stop + 1
  toNextText(scan)
}

function scanEntries(scan: Scan, depth: number): Entry[] | undefined {
  const column = scan.indent
  const entries: Entry[] = []
  const seen = new Set<string>()
  while (scan.indent === column) {
    const entry = scanEntry(scan, depth)
    if (!entry || seen.has(entry.key.text)) return undefined
    seen.add(entry.key.text)
    entries.push(entry)
  }
  return scan.indent > column ? undefined : entries
}

function scanEntry(scan: Scan, depth: number): Entry | undefined {
  const {text, stop} = scan
  const start = scan.line + scan.indent
  const end = endOfKey(text, start, stop)
  let colon = end
  while (colon < stop && text.charCodeAt(colon) === 32) colon++
  if (end === start || !isColon(text, colon, stop)) return undefined
  const source = text.slice(start, end)
  const value = scanValue(scan, colon + 1, depth)
  if (!value) return undefined
  return {start, end: value.end, key: {type: 'scalar', style: 'plain', start, end, source, text: source}, value}
}

/** The end of a word that starts with a letter; `start` where there is none. */
function endOfKey(text: string, start: number, stop: number): number {
  let at = start
  while (at < stop && isKeyCode(text.charCodeAt(at), at > start)) at++
  return at
}

/** Whether a colon stands there that parts a key from its value. */
function isColon(text: string, at: number, stop: number): boolean {
  return at < stop && text.charCodeAt(at) === 58 && (at + 1 === stop || text.charCodeAt(at + 1) === 32)
}

function isKeyCode(code: number, later: boolean): boolean {
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
  return letter || (later && ((code >= 48 && code <= 57) || code === 45 || code === 46))
}

function scanValue(scan: Scan, from: number, depth: number): Value | undefined {
  const column = scan.indent
  const inline = scanInline(scan, from)
  if (inline !== 'nothing') return scan.indent > column ? undefined : inline
  if (scan.indent < column || depth === deepest) return emptyAt(scan, from, column)
  const dash = scan.text.charCodeAt(scan.line + scan.indent) === 45
  if (scan.indent === column) return dash ? scanItems(scan) : emptyAt(scan, from, column)
  return dash ? scanItems(scan) : mapOf(scanEntries(scan, depth + 1))
}

function emptyAt(scan: Scan, at: number, column: number): Empty | undefined {
  return scan.indent > column ? undefined : {type: 'empty', start: at, end: at}
}

function mapOf(entries: readonly Entry[] | undefined): Mapping | undefined {
  const first = entries?.[0]
  const last = entries?.at(-1)
  return entries && first && last && {type: 'mapping', start: first.start, end: last.end, entries}
}

/** Reads a value that stands on the line and leaves the line; `nothing` when there is none, `undefined` to give up. */
function scanInline(scan: Scan, from: number): Value | 'nothing' | undefined {
  let at = from
  while (at < scan.stop && scan.text.charCodeAt(at) === 32) at++
  const value = at === scan.stop || scan.text.charCodeAt(at) === 35 ? 'nothing' : scanScalar(scan.text, at, scan.stop)
  if (!value) return undefined
  let behind = value === 'nothing' ? at : value.end
  while (behind < scan.stop && scan.text.charCodeAt(behind) === 32) behind++
  if (behind < scan.stop) {
    if (scan.text.charCodeAt(behind) !== 35 || scan.text.charCodeAt(behind - 1) !== 32) return undefined
    keepComment(scan, behind, scan.stop)
  }
  leaveLine(scan)
  return value
}

function scanItems(scan: Scan): Sequence | undefined {
  const column = scan.indent
  const start = scan.line + column
  const items: Value[] = []
  while (scan.indent === column && scan.text.charCodeAt(scan.line + column) === 45) {
    const behind = scan.line + column + 1
    const item = scan.text.charCodeAt(behind) === 32 ? scanInline(scan, behind) : undefined
    if (!item || item === 'nothing' || scan.indent > column) return undefined
    items.push(item)
  }
  const last = items.at(-1)
  return last && {type: 'sequence', start, end: last.end, items}
}
