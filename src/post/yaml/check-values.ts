import type {Entry, Parser, SyntaxFault, Value} from '../front-matter.ts'
import {rejections} from './dialects.ts'

/** Finds equal keys of one map; the second and later ones are at fault. Keys are compared by the text they stand for. */
export function findDuplicateKeys(entries: readonly Entry[]): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  visitMaps(entries, (map) => {
    const seen = new Set<string>()
    for (const {key} of map) {
      if (key.text === '<<' && key.style === 'plain') continue
      if (seen.has(key.text)) faults.push(duplicate(key.text, key.start, key.end))
      seen.add(key.text)
    }
  })
  return faults
}

function duplicate(text: string, start: number, end: number): SyntaxFault {
  const detail = `The key ${text} is there already`
  return {cause: 'duplicate-key', rejectedBy: rejections.duplicateKey, detail, start, end}
}

function visitMaps(entries: readonly Entry[], visit: (map: readonly Entry[]) => void): void {
  visit(entries)
  for (const {value} of entries) visitValue(value, visit)
}

function visitValue(value: Value, visit: (map: readonly Entry[]) => void): void {
  if (value.type === 'mapping') visitMaps(value.entries, visit)
  if (value.type === 'sequence') for (const item of value.items) visitValue(item, visit)
}

/** What a zero-width character or a no-break space in a key does: it makes another key of it. */
export function findInvisibleInKeys(entries: readonly Entry[]): SyntaxFault[] {
  const faults: SyntaxFault[] = []
  visitMaps(entries, (map) => {
    for (const {key} of map) {
      for (const match of key.source.matchAll(/[\u200b-\u200f\u2060\ufeff]+|\u00a0+/g)) {
        const start = key.start + match.index
        faults.push(invisible(match[0], start))
      }
    }
  })
  return faults
}

function invisible(characters: string, start: number): SyntaxFault {
  const range = {start, end: start + characters.length}
  if (characters.startsWith('\u00a0')) {
    const detail = 'No-break spaces are part of the key'
    return {cause: 'no-break-space', rejectedBy: [], detail, repair: ' '.repeat(characters.length), ...range}
  }
  const rejectedBy: readonly Parser[] = characters.includes('\ufeff') ? rejections.byteOrderMark : []
  return {
    cause: 'zero-width-character',
    rejectedBy,
    detail: 'The key holds characters that cannot be seen',
    repair: '',
    ...range
  }
}
