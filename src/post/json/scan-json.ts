import type {Entry, Mapping, Scalar, Sequence, Value} from '../front-matter.ts'

/** The scan's position and its first error, an offset; the scan stops there and keeps what it has. */
export interface JsonScan {
  readonly text: string
  readonly end: number
  at: number
  error?: number
}

/** Reads the members of an object up to its closing brace or the end of the text (RFC 8259, section 4). */
export function scanMembers(scan: JsonScan): Entry[] {
  const entries: Entry[] = []
  for (let mark = peek(scan); mark === '"'; mark = peek(scan)) {
    const key = scanString(scan)
    if (!key || peek(scan) !== ':') return fail(scan, entries)
    const colon = scan.at++
    const value = scanValue(scan) ?? {type: 'empty', start: colon + 1, end: colon + 1}
    entries.push({start: key.start, end: value.end, key, value})
    if (scan.error !== undefined || peek(scan) !== ',') return entries
    const comma = scan.at++
    if (peek(scan) !== '"') scan.error = peek(scan) === '}' || peek(scan) === '' ? comma : scan.at
  }
  return entries
}

/** The next character that is no white space; empty at the end. */
export function peek(scan: JsonScan): string {
  while (scan.at < scan.end && ' \t\r\n'.includes(scan.text.charAt(scan.at))) scan.at++
  return scan.at < scan.end ? scan.text.charAt(scan.at) : ''
}

function fail<T>(scan: JsonScan, result: T): T {
  scan.error ??= scan.at
  return result
}

/** Reads a value; `undefined`, with the error noted, where there is none. */
export function scanValue(scan: JsonScan): Value | undefined {
  const mark = peek(scan)
  if (mark === '"') return scanString(scan)
  if (mark === '{') return scanObject(scan)
  if (mark === '[') return scanArray(scan)
  return scanBare(scan)
}

function scanObject(scan: JsonScan): Mapping {
  const start = scan.at++
  const entries = scanMembers(scan)
  if (scan.error === undefined && peek(scan) === '}') scan.at++
  else fail(scan, undefined)
  return {type: 'mapping', start, end: scan.at, entries}
}

function scanArray(scan: JsonScan): Sequence {
  const start = scan.at++
  const items: Value[] = []
  while (scan.error === undefined && peek(scan) !== ']') {
    const item = scanValue(scan)
    if (!item) break
    items.push(item)
    if (scan.error !== undefined || peek(scan) !== ',') break
    const comma = scan.at++
    if (peek(scan) === ']') scan.error = comma
  }
  if (scan.error === undefined && peek(scan) === ']') scan.at++
  else fail(scan, undefined)
  return {type: 'sequence', start, end: scan.at, items}
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y

function scanBare(scan: JsonScan): Scalar | undefined {
  literal.lastIndex = scan.at
  const source = literal.exec(scan.text)?.[0]
  if (source === undefined || scan.at + source.length > scan.end) return fail(scan, undefined)
  const start = scan.at
  scan.at += source.length
  return {type: 'scalar', style: 'bare', start, end: scan.at, source, text: source}
}

const knownEscape = /["\\/bfnrt]|u[\da-fA-F]{4}/y

function scanString(scan: JsonScan): Scalar | undefined {
  const {text} = scan
  const start = scan.at
  for (let at = start + 1; at < scan.end; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      scan.at = at + 1
      const source = text.slice(start, scan.at)
      return {type: 'scalar', style: 'double', start, end: scan.at, source, text: resolve(source)}
    }
    if (code === 92) knownEscape.lastIndex = at + 1
    if (code < 32 || (code === 92 && !knownEscape.test(text))) {
      scan.at = at
      return fail(scan, undefined)
    }
    if (code === 92) at++
  }
  scan.at = start
  return fail(scan, undefined)
}

function resolve(source: string): string {
  const value: unknown = source.includes('\\') ? JSON.parse(source) : source.slice(1, -1)
  return String(value)
}
