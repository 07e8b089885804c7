import {type Civil, DAY, dayExists, dayNumber, daysInMonth, utcWall, type Wall} from '../../calendar.ts'
import {type ReadDay, resolveDay} from './day-parts.ts'
import {fullYear} from './full-year.ts'
import {readTokens} from './read-tokens.ts'
import {splitTokens} from './split-tokens.ts'
import type {TimeParts} from './time-parts.ts'
import {isUtc} from './words.ts'
import {writeAsciiDigits} from './write-ascii-digits.ts'

/** A date as dateutil reads it; `offset` in minutes ahead of UTC, absent for a time in no particular zone. */
export interface ParsedDate {
  readonly wall: Required<Wall>
  readonly offset?: number
  readonly hasTime: boolean
  /** What of the day was filled in from the day of the build. */
  readonly filled: readonly ('year' | 'month' | 'day')[]
  /** The name of a zone that dateutil does not know. */
  readonly unknownZone?: string
  readonly isReversed: boolean
}

/** A date in words that are all known is shorter; a longer text is not looked at. */
const MAX_LENGTH = 1000

/**
 * Reads a date as `dateutil.parser.parse` of dateutil 2.8 does, month before day. What is not written is taken from
 * `today`. `undefined` where it raises an error. Names of zones count as on a machine in UTC.
 */
export function parseDate(text: string, today: Civil): ParsedDate | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const parts = readTokens(splitTokens(writeAsciiDigits(text)), today)
  const day = parts && resolveDay(parts.day)
  if (!parts || !day) return undefined
  if (day.year !== undefined && !parts.day.hasCentury) day.year = fullYear(day.year, today.year)
  const isEmpty = [
    ...Object.values(day),
    parts.weekday,
    parts.hour,
    parts.minute,
    parts.second,
    parts.zoneName,
    parts.offset
  ].every((value) => value === undefined)
  const wall = isEmpty ? undefined : makeWall(day, parts, today)
  if (!wall) return undefined
  return {
    wall,
    ...readZone(parts),
    hasTime: parts.hour !== undefined || parts.minute !== undefined || parts.second !== undefined,
    filled: (['year', 'month', 'day'] as const).filter((name) => day[name] === undefined),
    isReversed: parts.isReversed === true
  }
}

function makeWall(day: ReadDay, parts: TimeParts, today: Civil): Required<Wall> | undefined {
  const year = day.year ?? today.year
  const month = day.month ?? today.month
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined
  const civil = {year, month, day: day.day ?? Math.min(today.day, daysInMonth(year, month))}
  const clock = {
    hour: parts.hour ?? 0,
    minute: parts.minute ?? 0,
    second: parts.second ?? 0,
    millisecond: parts.millisecond ?? 0
  }
  if (!dayExists(civil) || clock.hour > 23 || clock.minute > 59 || clock.second > 59) return undefined
  const moved = parts.weekday !== undefined && !day.day ? nextWeekday(civil, parts.weekday) : civil
  return {...moved, ...clock}
}

/** The first such day of the week from a day on. */
function nextWeekday(civil: Civil, weekday: number): Civil {
  const number = dayNumber(civil)
  // 1970-01-01 was a Thursday.
  const {year, month, day} = utcWall((number + ((weekday - ((number + 3) % 7) + 14) % 7)) * DAY)
  return {year, month, day}
}

function readZone({zoneName, offset}: TimeParts): Pick<ParsedDate, 'offset' | 'unknownZone'> {
  if (zoneName !== undefined && isUtc(zoneName)) return {offset: 0}
  if (offset !== undefined) return {offset}
  return zoneName === undefined ? {} : {unknownZone: zoneName}
}
