import {utcWall, type Wall} from '../calendar.ts'
import {type DateTextParts, scanDateText} from './scan-date-text.ts'

/** A text as JavaScript's `new Date` reads it. */
export interface DateText {
  /** The clock that was written; in UTC where it is UTC that is meant. It exists: what is missing in the calendar was carried over. */
  readonly wall: Required<Wall>
  /** Minutes ahead of UTC; absent where the zone of the machine counts. */
  readonly offset?: number
  readonly hasTime: boolean
  /** Whether a day or an hour 24 was carried over. */
  readonly rolledOver: boolean
  /** What V8 fills in: the first of January, and the year 2001. */
  readonly missing: readonly DatePart[]
}

export type DatePart = 'year' | 'month' | 'day'

/** Longer texts are no dates; V8 has no bound, and passes over words at the start. */
const MAX_LENGTH = 1000

/**
 * Reads a text as `new Date(text)` does in Node (V8), whatever the zone of this machine; `undefined` where the answer is
 * an invalid date. A year of two digits is one from 1950 to 2049.
 */
export function parseDateText(text: string): DateText | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const instant = Date.parse(text)
  if (Number.isNaN(instant)) return undefined
  const parts = scanDateText(text)
  const asUtc = Date.parse(inUtc(text, parts))
  const wall = utcWall(asUtc)
  const {day, missing} = nameNumbers(parts)
  const date = {wall, hasTime: parts.hasTime, rolledOver: wall.day !== day, missing}
  return parts.hasZone ? {...date, offset: Math.round((asUtc - instant) / 60_000)} : date
}

/** V8's order of the numbers (`DayComposer::Write`): year first where it cannot be a day, else month, day, year. */
function nameNumbers({dayNumbers, hasMonthName}: DateTextParts): {day: number; missing: readonly DatePart[]} {
  const [first = 0, second, third] = dayNumbers
  const yearFirst = first < 1 || first > 31
  if (hasMonthName && yearFirst) return {day: second ?? 1, missing: second === undefined ? ['day'] : []}
  if (hasMonthName) return {day: first, missing: second === undefined ? ['year'] : []}
  if (yearFirst && second === undefined) return {day: 1, missing: ['month', 'day']}
  if (yearFirst) return {day: third ?? 1, missing: third === undefined ? ['day'] : []}
  if (second === undefined) return {day: 1, missing: ['year', 'day']}
  return {day: second, missing: third === undefined ? ['year'] : []}
}

/** The text with its zone, if any, exchanged for UTC: the last one written counts, but behind a `T` only one may stand. */
function inUtc(text: string, {openParentheses}: DateTextParts): string {
  if (!/^(?:[-+]\d{6}|\d{4})(?:-\d\d){0,2}T/i.test(text)) return `${text}${')'.repeat(openParentheses)} UTC`
  return `${text.replace(/(?:Z|[-+]\d\d:?\d\d)$/i, '')}Z`
}
