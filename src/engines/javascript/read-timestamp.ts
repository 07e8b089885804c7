import type {Wall} from '../calendar.ts'

/** An unquoted date that YAML itself reads. */
export interface Timestamp {
  /** The clock as written; there need not be such a day or time. */
  readonly wall: Required<Wall>
  readonly hasTime: boolean
  /** Minutes ahead of UTC; absent where none is written. */
  readonly offset?: number
  /** Milliseconds since 1970; what is missing in the calendar is counted on. */
  readonly instant: number
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/
const TIMESTAMP =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d\d):(\d\d)(?:\.(\d*))?(?:[ \t]*(?:(Z)|([-+])(\d\d?)(?::(\d\d))?))?$/

/** Longer than any timestamp but one with blanks or decimals without number. */
const MAX_LENGTH = 200

/**
 * Reads a timestamp as js-yaml 3 and 4 do (`lib/type/timestamp.js`): seconds must be there, an offset has a colon, a time
 * without an offset is one in UTC, and a month 13 or an hour 25 is carried over. `undefined` for what stays text.
 */
export function readTimestamp(text: string): Timestamp | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const match = DAY.exec(text) ?? TIMESTAMP.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, fraction, zulu, sign, hours, minutes] = match
  const wall = {
    year: fullYear(Number(year)),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Number((fraction ?? '').slice(0, 3).padEnd(3, '0'))
  }
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  const offset = sign === '-' ? -size : size
  const instant = carryOver(wall) - offset * 60_000
  const hasTime = hour !== undefined
  return zulu === undefined && sign === undefined ? {wall, hasTime, instant} : {wall, hasTime, offset, instant}
}

/** ECMA-262, 21.4.3.4: `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
export function fullYear(year: number): number {
  return year >= 0 && year <= 99 ? 1900 + year : year
}

/** The instant of a clock in UTC (milliseconds since 1970), with months, days and hours that there are not carried over. */
export function carryOver({year, month, day, hour, minute, second, millisecond = 0}: Wall): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.setUTCHours(hour, minute, second, millisecond)
}
