import {daysInMonth, utcInstant, utcWall, type Wall} from '../../calendar.ts'
import {instantOf, wallAt} from '../../zone.ts'
import type {DateParts} from './date-parts.ts'
import {zoneOffset} from './zone-offset.ts'

/** What Ruby makes of the parts of a date. Jekyll drops fractions of a second later on, so they are dropped here. */
export interface MadeTime {
  /** The wall clock, missing parts filled in; its day may be past the end of its month, and its hour past the day. */
  readonly wall: Wall
  /** Seconds ahead of UTC that were written and honoured; `undefined` where the site's zone was taken. */
  readonly offset?: number
  /** Milliseconds since 1970; absent where it hangs on a zone that is not known, or is too far off for a `Date`. */
  readonly instant?: number
}

/** The clock and zone that Ruby fills missing parts from. */
export interface Surroundings {
  /** Gives milliseconds since 1970; asked only where a part is missing, as the time made then hangs on the present. */
  readonly now: () => number
  /** The IANA name of the zone that the site is built in; absent when it is whatever the machine has. */
  readonly zone: string | undefined
}

/**
 * Makes a time out of parts as Ruby's `Time.parse` does (3.1, lib/time.rb, `make_time`); `undefined` where it refuses.
 * What is missing before the first part that is written comes from the present; behind it, from the start of the year.
 */
export function makeTime(parts: DateParts, {now, zone}: Surroundings): MadeTime | undefined {
  if (isEmpty(parts)) return undefined
  const offsetFor = (year: number): number | undefined =>
    parts.zone === undefined ? undefined : zoneOffset(parts.zone, year, zone)
  const present = (offset: number | undefined): Wall =>
    offset === undefined ? wallAt(now(), zone ?? 'UTC') : utcWall(now() + offset * 1000)
  const wall = complete(parts, () => present(offsetFor(parts.year ?? wallAt(now(), zone ?? 'UTC').year)))
  if (!wall) return undefined
  const offset = offsetFor(wall.year)
  if (offset === undefined) {
    if (!isAccepted(wall)) return undefined
    return {wall, ...keepInstant(zone === undefined ? Number.NaN : instantOf(wall, zone))}
  }
  const utc = applyOffset(wall, offset)
  if (!isAccepted(utc) || Math.abs(offset) >= 86_400) return undefined
  return {wall, offset, ...keepInstant(utcInstant(utc))}
}

function keepInstant(instant: number): {instant?: number} {
  return Number.isNaN(new Date(instant).valueOf()) ? {} : {instant}
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

function isEmpty(parts: DateParts): boolean {
  return PARTS.every((part) => parts[part] === undefined) && parts.yearDay === undefined && !parts.fraction
}

function complete(parts: DateParts, present: () => Wall): Wall | undefined {
  const given = parts.yearDay === undefined ? parts : resolveYearDay(parts, parts.year ?? present().year)
  if (!given) return undefined
  const first = PARTS.findIndex((part) => given[part] !== undefined)
  const pick = (part: (typeof PARTS)[number], least: number): number =>
    given[part] ?? (first < 0 || PARTS.indexOf(part) < first ? present()[part] : least)
  return {
    year: pick('year', 1970),
    month: pick('month', 1),
    day: pick('day', 1),
    hour: pick('hour', 0),
    minute: pick('minute', 0),
    second: pick('second', 0)
  }
}

/**
 * Turns the day of the year into a month and a day; `undefined` for one that the year does not have. Ruby checks the
 * day that it made, so that 24:00, which is the next one already, takes it back by a day.
 */
function resolveYearDay(parts: DateParts, year: number): DateParts | undefined {
  let day = (parts.yearDay ?? 0) - ((parts.hour ?? 0) >= 24 ? 1 : 0)
  if (day < 1) return undefined
  for (let month = 1; month <= 12; month++) {
    const length = daysInMonth(year, month)
    if (day <= length) return {...parts, month, day}
    day -= length
  }
  return undefined
}

/** `Time.utc` and `Time.local` take 31 days in any month, 24:00:00 and second 60, and count on from there. */
function isAccepted({month, day, hour, minute, second}: Wall): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31 || minute > 59 || second > 60) return false
  return hour <= 23 || (hour === 24 && minute === 0 && second === 0)
}

/**
 * The wall clock in UTC, as Ruby's own sum gives it: 30 February stays one unless the day changes on the way, and hour
 * 25 becomes one of the next day.
 */
function applyOffset(wall: Wall, offset: number): Wall {
  if (offset === 0) return wall
  const {second: seconds, minute: minutes, hour: hours} = wall
  const second = carry(seconds, offset % 60, 60)
  const minute = carry(minutes, Math.trunc(offset / 60) % 60, 60, second.over)
  const hour = carry(hours, Math.trunc(offset / 3600), 24, minute.over)
  const utc = {...wall, second: second.left, minute: minute.left, hour: hour.left}
  const day = wall.day + hour.over
  const length = daysInMonth(wall.year, wall.month) || 31
  if (offset < 0 && hour.over > 0 && day > length) return {...utc, ...nextMonth(wall)}
  return hour.over < 0 && day < 1 ? {...utc, ...endOfMonthBefore(wall)} : {...utc, day}
}

/** Takes an amount off a field, or adds one when it is negative; `over` goes to the next field. A field that nothing is taken off stays. */
function carry(value: number, amount: number, size: number, over = 0): {left: number; over: number} {
  const change = over - amount
  if (change === 0) return {left: value, over: 0}
  return {left: (((value + change) % size) + size) % size, over: Math.floor((value + change) / size)}
}

function nextMonth({year, month}: Wall): {year: number; month: number; day: number} {
  return month === 12 ? {year: year + 1, month: 1, day: 1} : {year, month: month + 1, day: 1}
}

function endOfMonthBefore({year, month}: Wall): {year: number; month: number; day: number} {
  const before = month === 1 ? {year: year - 1, month: 12} : {year, month: month - 1}
  return {...before, day: daysInMonth(before.year, before.month)}
}
