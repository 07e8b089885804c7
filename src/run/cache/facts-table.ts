import type {PostFacts} from '../../blog/facts.ts'
import type {Place} from '../../post/place.ts'
import {packIntegers, packLines, unpackIntegers, unpackLines} from './pack.ts'
import {type PackedFacts, putPlaces, unpackFacts} from './packed-facts.ts'
import type {Sections} from './sections.ts'

/** The packed facts of many posts, by row. Nothing is parsed before it is asked for. */
export interface FactsTable {
  /** What blog rules ask of posts that they do not report on: all but the places, which lead nowhere. */
  outline(row: number): PostFacts | undefined
  /** All there is. */
  full(row: number): PostFacts | undefined
  packed(row: number): PackedFacts | undefined
  has(row: number): boolean
}

/** A property of the posts: each different value once, and its number for each row; -1 for none. */
interface Column {
  readonly texts: readonly string[]
  readonly numbers: Int32Array
  value(row: number): unknown
}

/** Writes a table; rows may be without facts. */
export function writeFactsTable(rows: readonly (PackedFacts | undefined)[]): Sections {
  const names = [...new Set(rows.flatMap((row) => [...(row?.properties.keys() ?? [])]))].sort()
  const parts = new Map<string, Uint8Array>()
  for (const name of names) {
    const known = new Map<string, number>()
    const numbers = rows.map((row) => {
      const text = row?.properties.get(name)
      if (text === undefined) return -1
      const number = known.get(text) ?? known.size
      known.set(text, number)
      return number
    })
    parts.set(`texts ${name}`, packLines([...known.keys()]))
    parts.set(`numbers ${name}`, packIntegers(numbers))
  }
  parts.set('places', packLines(rows.map((row) => row?.places ?? '')))
  return {meta: {names}, parts}
}

/** Opens what `writeFactsTable` wrote. */
export function readFactsTable({meta, parts}: Sections): FactsTable {
  // Written by the function above.
  const {names} = meta as {names: string[]}
  const columns = new Map(names.map((name) => [name, openColumn(name, parts)]))
  let places: readonly string[] | undefined
  const hasFacts = (row: number): boolean => (columns.get('path')?.numbers[row] ?? -1) >= 0
  const packed = (row: number): PackedFacts | undefined => {
    if (!hasFacts(row)) return undefined
    places ??= unpackLines(parts.get('places'))
    const properties = new Map<string, string>()
    for (const [name, {texts, numbers}] of columns) {
      const text = texts[numbers[row] ?? -1]
      if (text !== undefined) properties.set(name, text)
    }
    return {properties, places: places[row] ?? '[]'}
  }
  const Outline = defineOutline(columns)
  return {
    has: hasFacts,
    packed,
    full(row) {
      const facts = packed(row)
      return facts && unpackFacts(facts)
    },
    outline: (row) => (hasFacts(row) ? new Outline(row) : undefined)
  }
}

function openColumn(name: string, parts: Sections['parts']): Column {
  const numbers = unpackIntegers(parts.get(`numbers ${name}`))
  let texts: readonly string[] | undefined
  let values: readonly unknown[] | undefined
  const readTexts = (): readonly string[] => {
    texts ??= unpackLines(parts.get(`texts ${name}`))
    return texts
  }
  return {
    numbers,
    get texts() {
      return readTexts()
    },
    value(row) {
      values ??= parseAll(readTexts())
      return values[numbers[row] ?? -1]
    }
  }
}

function parseAll(texts: readonly string[]): readonly unknown[] {
  // One call for all of them takes less than half the time of a call each.
  const values: unknown[] = JSON.parse(`[${texts.join(',')}]`)
  for (const [index, value] of values.entries()) values[index] = putPlaces(value, () => nowhere)
  return values
}

const firstPoint = {line: 1, column: 1, offset: 0}
const nowhere: Place = {start: firstPoint, end: firstPoint}

/** A class whose instances have a getter for each column: ten thousand of them cost next to nothing. */
function defineOutline(columns: ReadonlyMap<string, Column>): new (row: number) => PostFacts {
  class Outline {
    readonly row: number
    constructor(row: number) {
      this.row = row
    }
  }
  for (const [name, column] of columns) {
    Object.defineProperty(Outline.prototype, name, {
      get(this: Outline) {
        return column.value(this.row)
      }
    })
  }
  // The columns are the properties of `PostFacts`.
  return Outline as unknown as new (
    row: number
  ) => PostFacts
}
