import type {Span} from '../../engines/present.ts'
import type {FileState} from './file-state.ts'
import {packLines, packNumbers, unpackLines, unpackNumbers} from './pack.ts'
import type {Origin, Row} from './row.ts'
import type {Sections} from './sections.ts'

/** Rows without their facts, as they are kept on the disk: columns, as objects would take longer to read. */
export interface RowTable {
  readonly count: number
  /** The number of a row; `undefined` where there is none. */
  find(file: string, origin: Origin): number | undefined
  blob(row: number): string
  state(row: number): FileState | undefined
  /** Whether the file was in that state. */
  wasIn(row: number, state: FileState): boolean
  holds(row: number): Span
  result(row: number): string | undefined
  file(row: number): string
  origin(row: number): Origin
}

const unlinted = '-'
const numbersPerRow = 6

/** The parts of a table of rows. */
export function writeRowTable(rows: readonly Omit<Row, 'facts'>[]): Sections['parts'] {
  const numbers = rows.flatMap(({state, holds}) => {
    const {size, modified, changed, inode} = state ?? noState
    return [size, modified, changed, inode, holds.from, holds.until]
  })
  return new Map([
    ['numbers', packNumbers(numbers)],
    ['names', packLines(rows.map(({file, origin}) => nameOf(file, origin)))],
    ['blobs', packLines(rows.map(({blob}) => blob))],
    ['results', packLines(rows.map(({result = unlinted}) => result))]
  ])
}

/** No file has a size below 0. */
const noState: FileState = {size: -1, modified: 0, changed: 0, inode: 0}

/** Opens what `writeRowTable` wrote. */
export function readRowTable(parts: Sections['parts']): RowTable {
  const numbers = unpackNumbers(parts.get('numbers'))
  const names = unpackLines(parts.get('names'))
  const blobs = unpackLines(parts.get('blobs'))
  const byName = new Map<string, number>()
  for (const [row, name] of names.entries()) byName.set(name, row)
  let results: readonly string[] | undefined
  const numberAt = (row: number, column: number): number => numbers[row * numbersPerRow + column] ?? 0
  return {
    count: numbers.length / numbersPerRow,
    find: (file, origin) => byName.get(nameOf(file, origin)),
    blob: (row) => blobs[row] ?? '',
    state(row) {
      const size = numberAt(row, 0)
      if (size < 0) return undefined
      return {size, modified: numberAt(row, 1), changed: numberAt(row, 2), inode: numberAt(row, 3)}
    },
    wasIn: (row, {size, modified, changed, inode}) =>
      numberAt(row, 2) === changed &&
      numberAt(row, 1) === modified &&
      numberAt(row, 0) === size &&
      numberAt(row, 3) === inode,
    holds: (row) => ({from: numberAt(row, 4), until: numberAt(row, 5)}),
    result(row) {
      results ??= unpackLines(parts.get('results'))
      const result = results[row]
      return result === unlinted ? undefined : result
    },
    file: (row) => (names[row] ?? '').slice(1),
    origin: (row) => (names[row]?.startsWith('d') ? 'disk' : 'elsewhere')
  }
}

/** A letter for the origin, then the file: the two origins of a file have a row each. */
function nameOf(file: string, origin: Origin): string {
  return (origin === 'disk' ? 'd' : 'e') + file
}
