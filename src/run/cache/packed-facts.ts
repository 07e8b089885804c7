import type {PostFacts} from '../../blog/facts.ts'
import type {Place} from '../../post/place.ts'

/**
 * The facts of a post for the disk: the JSON of each property, by name, without places, and the places apart. Without
 * places most posts of a blog have the same front matter.
 */
export interface PackedFacts {
  readonly properties: ReadonlyMap<string, string>
  /** A JSON list: six numbers for each place, in the order of the properties' names and then as they stand. */
  readonly places: string
}

/** Stands in the JSON where a place was; facts that hold this text by themselves are not packed. */
const mark = '\0place'

/** Packs facts; `undefined` where that cannot be undone. */
export function packFacts(facts: PostFacts): PackedFacts | undefined {
  const properties = new Map<string, string>()
  const places: number[] = []
  let isFaithful = true
  const replace = (_key: string, value: unknown): unknown => {
    if (value === mark) isFaithful = false
    if (!isPlace(value)) return value
    for (const {line, column, offset} of [value.start, value.end]) places.push(line, column, offset)
    return mark
  }
  for (const [name, value] of Object.entries(facts).sort(byName)) {
    if (value !== undefined) properties.set(name, JSON.stringify(value, replace))
  }
  return isFaithful ? {properties, places: JSON.stringify(places)} : undefined
}

/** The facts as they were before they were packed. */
export function unpackFacts({properties, places}: PackedFacts): PostFacts {
  // Written by the function above.
  const numbers = JSON.parse(places) as number[]
  let at = 0
  const nextNumber = (): number => numbers[at++] ?? 0
  const nextPoint = () => ({line: nextNumber(), column: nextNumber(), offset: nextNumber()})
  const nextPlace = (): Place => ({start: nextPoint(), end: nextPoint()})
  const facts = [...properties].map(([name, text]) => [name, putPlaces(JSON.parse(text), nextPlace)])
  // The properties of `PostFacts` came in, and the same come out.
  return Object.fromEntries(facts) as PostFacts
}

/** Puts places back into the value of a property, in place, in their order. */
export function putPlaces(value: unknown, nextPlace: () => Place): unknown {
  if (value === mark) return nextPlace()
  if (typeof value !== 'object' || value === null) return value
  // Parsed from JSON a moment ago, so nobody else holds it.
  const record = value as Record<string, unknown>
  for (const key of Object.keys(record)) {
    const inner = record[key]
    if (inner === mark || typeof inner === 'object') define(record, key, putPlaces(inner, nextPlace))
  }
  return record
}

/** Front matter can have a key `__proto__`, which an assignment would take for something else. */
function define(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(record, key, {value, enumerable: true, configurable: true, writable: true})
  else record[key] = value
}

function isPlace(value: unknown): value is Place {
  return (
    typeof value === 'object' &&
    value !== null &&
    'start' in value &&
    'end' in value &&
    isPoint(value.start) &&
    isPoint(value.end)
  )
}

function isPoint(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'line' in value && 'column' in value && 'offset' in value
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0
}
