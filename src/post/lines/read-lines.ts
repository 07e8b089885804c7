import type {ContentReading} from '../content-reading.ts'
import type {Entry, Scalar, Value} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {eachLine, skipBlanks, trimEnd} from '../text-lines.ts'
import {headerLine} from './find-header-lines.ts'

/** Reads `Key: value` lines; lines indented by four blanks belong to the value above. Nothing can be wrong with them. */
export function readLines(text: string, content: Range): ContentReading {
  const entries: Entry[] = []
  for (const line of eachLine(text, content)) {
    const match = headerLine.exec(text.slice(line.start, line.end))
    if (match) entries.push(readHeader(text, line, match[1] ?? '', match[0].length))
    else extendLast(text, entries, line)
  }
  return {entries, comments: [], faults: []}
}

function readHeader(text: string, line: Range, name: string, width: number): Entry {
  const start = text.indexOf(name, line.start)
  const key = bare(text, start, start + name.length)
  const from = line.start + width
  const end = trimEnd(text, from, line.end)
  const at = key.end + 1
  const value: Value = from < end ? bare(text, from, end) : {type: 'empty', start: at, end: at}
  return {start: key.start, end: value.end, key, value}
}

function bare(text: string, start: number, end: number): Scalar {
  const source = text.slice(start, end)
  return {type: 'scalar', style: 'bare', start, end, source, text: source}
}

function extendLast(text: string, entries: Entry[], line: Range): void {
  const last = entries.pop()
  if (!last) return
  const start = skipBlanks(text, line.start, line.end)
  const more = bare(text, start, trimEnd(text, start, line.end))
  const value = last.value.type === 'scalar' ? joined(text, last.value, more) : more
  entries.push({...last, end: value.end, value})
}

function joined(text: string, {start, text: head}: Scalar, more: Scalar): Scalar {
  return {...bare(text, start, more.end), text: `${head}\n${more.text}`}
}
