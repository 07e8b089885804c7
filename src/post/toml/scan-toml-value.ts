import type {Comment, Entry, Scalar, ScalarStyle, Sequence, Value} from '../front-matter.ts'
import {lineEnd, trimEnd} from '../text-lines.ts'
import {resolveTomlString} from './resolve-toml-string.ts'
import {type DottedKey, scanDottedKey} from './scan-toml-key.ts'
import {addEntry, createTable, finishTable} from './toml-table.ts'

/** Where the scan of a TOML text stands. */
export interface TomlScan {
  readonly text: string
  readonly end: number
  readonly comments: Comment[]
  at: number
  /** The end of a line that `at` was on. */
  stop?: number
}

/** The end of the line that the scan stands on, looked for once a line. */
function stopOf(scan: TomlScan): number {
  if (scan.stop === undefined || scan.stop < scan.at) scan.stop = lineEnd(scan.text, scan.at, scan.end)
  return scan.stop
}

/** Moves over blanks, line endings and comments, which are kept. */
export function skipSpace(scan: TomlScan): void {
  const {text} = scan
  while (scan.at < scan.end) {
    const mark = text.charAt(scan.at)
    if (mark === '#') {
      const end = lineEnd(text, scan.at, scan.end)
      scan.comments.push({start: scan.at, end, text: text.slice(scan.at + 1, end).trim()})
      scan.at = end
    } else if (' \t\r\n'.includes(mark)) scan.at++
    else return
  }
}

/** Reads the value that starts at the scan's position; an empty one where the line ends. */
export function scanTomlValue(scan: TomlScan): Value {
  const mark = scan.text.charAt(scan.at)
  if (scan.at >= scan.end) return {type: 'empty', start: scan.at, end: scan.at}
  if (mark === '[') return scanArray(scan)
  if (mark === '{') return scanInlineTable(scan)
  if (mark === '"' || mark === "'") return scanString(scan, mark)
  return scanBare(scan)
}

function scanString(scan: TomlScan, mark: '"' | "'"): Scalar {
  const {text} = scan
  const start = scan.at
  const fence = text.startsWith(mark.repeat(3), start) ? mark.repeat(3) : mark
  const limit = fence === mark ? stopOf(scan) : scan.end
  let at = start + fence.length
  while (at < limit && !text.startsWith(fence, at)) at += mark === '"' && text[at] === '\\' ? 2 : 1
  at = Math.min(at + (at < limit ? fence.length : 0), limit)
  // Up to two quotes may stand directly before the closing three.
  for (let extra = 0; fence !== mark && extra < 2 && text[at] === mark && at < limit; extra++) at++
  scan.at = at
  return scalar(text, start, at, mark === '"' ? 'double' : 'single')
}

function scalar(text: string, start: number, end: number, style: ScalarStyle): Scalar {
  const source = text.slice(start, end)
  return {type: 'scalar', style, start, end, source, text: resolveTomlString(source)}
}

/** A number, boolean or date, up to what can end it; dates may hold one blank. */
function scanBare(scan: TomlScan): Value {
  const {text} = scan
  const start = scan.at
  const stop = stopOf(scan)
  let at = start
  while (at < stop && !',]}#'.includes(text.charAt(at))) at++
  scan.at = at
  const end = trimEnd(text, start, at)
  if (start === end) return {type: 'empty', start, end}
  const source = text.slice(start, end)
  return {type: 'scalar', style: 'bare', start, end, source, text: source}
}

function scanArray(scan: TomlScan): Sequence {
  const start = scan.at++
  const items: Value[] = []
  while (scan.at < scan.end) {
    skipSpace(scan)
    const mark = scan.text.charAt(scan.at)
    if (mark === ']') {
      scan.at++
      break
    }
    const before = scan.at
    if (startsPair(scan)) break
    if (mark === ',') scan.at++
    else if (scan.at < scan.end) items.push(scanTomlValue(scan))
    if (scan.at === before) break
  }
  return {type: 'sequence', start, end: scan.at, items}
}

/** Whether a key with a `=` stands here: the list above it was never closed. */
function startsPair({text, at, end}: TomlScan): boolean {
  const key = scanDottedKey(text, at, end)
  return key !== undefined && text[key.end] === '='
}

function scanInlineTable(scan: TomlScan): Value {
  const start = scan.at++
  const table = createTable()
  while (scan.at < scan.end) {
    skipSpace(scan)
    const mark = scan.text.charAt(scan.at)
    if (mark === '}') {
      scan.at++
      break
    }
    if (mark === ',') {
      scan.at++
      continue
    }
    const pair = scanPair(scan)
    if (!pair) break
    addEntry(table, pair.key, pair.value)
  }
  const entries: readonly Entry[] = finishTable(table)
  return {type: 'mapping', start, end: scan.at, entries}
}

/** Reads `key = value`; `undefined` where there is no key with a `=` behind it. */
export function scanPair(scan: TomlScan): {key: DottedKey; value: Value} | undefined {
  const key = scanDottedKey(scan.text, scan.at, scan.end)
  if (!key || scan.text[key.end] !== '=') return undefined
  scan.at = key.end + 1
  while (scan.at < scan.end && ' \t'.includes(scan.text.charAt(scan.at))) scan.at++
  const value = scanTomlValue(scan)
  return {key, value: value.type === 'empty' ? {...value, start: key.end + 1, end: key.end + 1} : value}
}
