import {parse, TomlError} from 'smol-toml'
import type {ContentReading} from '../content-reading.ts'
import {findExcess} from '../find-excess.ts'
import type {SyntaxCause, SyntaxFault} from '../front-matter.ts'
import {LineIndex} from '../line-index.ts'
import type {Range} from '../place.ts'
import {lineEnd, nextLine, trimEnd} from '../text-lines.ts'
import {findDeepKey} from './find-deep-key.ts'
import {scanDottedKey} from './scan-toml-key.ts'
import {scanPair, skipSpace, type TomlScan} from './scan-toml-value.ts'
import {addEntry, createTable, finishTable, openTable} from './toml-table.ts'

/** Reads TOML 1.0: own places, and the verdict of `smol-toml`. A key below `[extra]` is an entry of `extra`. */
export function readToml(text: string, content: Range, complexity = 1): ContentReading {
  const excess = findExcess(text, content, complexity) ?? findDeepKey(text, content, complexity)
  if (excess) return {entries: [], comments: [], faults: [excess]}
  const scan: TomlScan = {text, end: content.end, at: content.start, comments: []}
  const root = createTable()
  let table = root
  for (skipSpace(scan); scan.at < scan.end; skipSpace(scan)) {
    const header = scanHeader(scan)
    const pair = header ? undefined : scanPair(scan)
    if (header) table = openTable(root, header.key, header.isArray)
    else if (pair) addEntry(table, pair.key, pair.value)
    else scan.at = nextLine(text, lineEnd(text, scan.at, scan.end))
  }
  return {entries: finishTable(root), comments: scan.comments, faults: findFault(text, content)}
}

function scanHeader(scan: TomlScan): {key: ReturnType<typeof scanDottedKey> & object; isArray: boolean} | undefined {
  if (scan.text[scan.at] !== '[') return undefined
  const isArray = scan.text[scan.at + 1] === '['
  const key = scanDottedKey(scan.text, scan.at + (isArray ? 2 : 1), scan.end)
  if (!key || scan.text[key.end] !== ']') return undefined
  scan.at = Math.min(key.end + (isArray ? 2 : 1), scan.end)
  return {key, isArray}
}

function findFault(text: string, content: Range): SyntaxFault[] {
  const source = text.slice(content.start, content.end)
  try {
    parse(source)
    return []
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const at = new LineIndex(source).start(error.line) + error.column - 1
    const offset = content.start + Math.min(at, source.length)
    // The first line of the message is the reason; a picture of the place follows.
    const detail = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '')
    const cause = causeOf(detail)
    return [{cause, rejectedBy: ['toml'], detail, ...rangeOfFault(text, content, offset, cause)}]
  }
}

/** From the parser's point to what is wrong: the key, the escape, the text without a closing quote, or the rest of the line. */
function rangeOfFault(text: string, content: Range, offset: number, cause: SyntaxCause): Range {
  const stop = lineEnd(text, offset, content.end)
  const end = Math.max(offset, trimEnd(text, offset, stop))
  if (cause === 'duplicate-key') {
    const key = scanDottedKey(text, offset, stop)?.parts.at(-1)
    return key ? {start: key.start, end: key.end} : {start: offset, end}
  }
  if (cause === 'bad-escape') return {start: Math.max(offset - 1, content.start), end: Math.min(offset + 1, end)}
  if (cause !== 'unclosed-quote' || offset < stop) return {start: offset, end}
  const quote = Math.max(text.lastIndexOf('"', offset), text.lastIndexOf("'", offset))
  return {start: Math.max(quote, content.start), end: offset}
}

/** Likely causes by the words of smol-toml 1.9. */
const causes: readonly (readonly [RegExp, SyntaxCause])[] = [
  [/redefine|already defined|duplicate/i, 'duplicate-key'],
  [/escape/i, 'bad-escape'],
  [/unfinished string|control characters are not allowed in strings/i, 'unclosed-quote'],
  [/expected comma or end of structure/i, 'unclosed-bracket']
]

function causeOf(detail: string): SyntaxCause {
  return causes.find(([pattern]) => pattern.test(detail))?.[1] ?? 'other'
}
