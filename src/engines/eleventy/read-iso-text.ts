import {dayExists, dayNumber, utcInstant, utcWall, type Wall} from '../calendar.ts'
import {dayOfTheYear, dayOfWeek} from '../javascript/iso-days.ts'
import type {HeldDate} from '../javascript/judge-date.ts'
import type {DatePart} from '../javascript/parse-date-text.ts'
import {isZone, offsetAt, wallAt} from '../zone.ts'

const DATE = /^([+-]\d{6}|\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?=[Tt]|$)/
const WEEK = /^(\d{4})-?W(\d\d)(?:-?(\d))?(?=[Tt]|$)/
const ORDINAL = /^(\d{4})-?(\d{3})(?=[Tt]|$)/
const TIME =
  /^(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,30}))?)?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)?(?:\[([A-Za-z_+-]{1,256}(?::?\/[\w+-]{1,256}){0,2})\])?$/

/** Longer texts are no dates. */
const MAX_LENGTH = 600

/** A text as Luxon reads it; `isToday` where only a time is written, so that Luxon takes the day of the build. */
export interface IsoText extends HeldDate {
  readonly isToday?: true
}

/**
 * Reads a text as Luxon 3 does (`DateTime.fromISO` with zone `utc`): calendar, week and ordinal dates of ISO 8601, with
 * or without hyphens, a time behind a `T`; or a time alone. `now` in milliseconds since 1970. `undefined` for all others.
 */
export function readIsoText(text: string, now: number): IsoText | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const civil = readDate(text)
  if (!civil) return readTimeAlone(text, now)
  const {year, month, day, missing, length} = civil
  if (!dayExists({year, month, day}) || Math.abs(dayNumber({year, month, day})) > 100_000_000) return undefined
  if (length === text.length)
    return {wall: {year, month, day, ...MIDNIGHT}, hasTime: false, offset: 0, rolledOver: false, missing}
  const time = readTime(text.slice(length + 1))
  if (!time) return undefined
  const wall = {year, month, day, ...time.clock}
  return {wall, hasTime: true, rolledOver: time.clock.hour === 24, missing, ...writeOffset(time, wall)}
}

const MIDNIGHT = {hour: 0, minute: 0, second: 0}
/** A day that does not exist. */
const NONE = {year: 0, month: 0, day: 0}

interface ReadDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly missing: readonly DatePart[]
  /** How many characters it takes. */
  readonly length: number
}

function readDate(text: string): ReadDay | undefined {
  const [date, year, month, day] = DATE.exec(text) ?? []
  if (date !== undefined) {
    const missing: readonly DatePart[] = month === undefined ? ['month', 'day'] : day === undefined ? ['day'] : []
    return {year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1), missing, length: date.length}
  }
  const [week, weekYear, number, weekday] = WEEK.exec(text) ?? []
  if (week !== undefined) {
    const civil = dayOfWeek(Number(weekYear), Number(number), Number(weekday ?? 1)) ?? NONE
    return {...civil, missing: weekday === undefined ? ['day'] : [], length: week.length}
  }
  const [ordinal, ordinalYear, dayOfYear] = ORDINAL.exec(text) ?? []
  return ordinal === undefined
    ? undefined
    : {...(dayOfTheYear(Number(ordinalYear), Number(dayOfYear)) ?? NONE), missing: [], length: ordinal.length}
}

interface ReadTime {
  readonly clock: {
    readonly hour: number
    readonly minute: number
    readonly second: number
    readonly millisecond: number
  }
  readonly zone: {readonly offset?: number; readonly name?: string}
}

function readTime(text: string): ReadTime | undefined {
  const match = TIME.exec(text)
  if (!match) return undefined
  const [, hour, minute, second, fraction, zulu, sign, hours, minutes, name] = match
  const millisecond = Math.floor(Number(`0.${fraction ?? 0}`) * 1000)
  const clock = {hour: Number(hour), minute: Number(minute ?? 0), second: Number(second ?? 0), millisecond}
  const isMidnight = clock.hour === 24 && clock.minute === 0 && clock.second === 0 && millisecond === 0
  if ((clock.hour > 23 && !isMidnight) || clock.minute > 59 || clock.second > 59) return undefined
  if (name !== undefined) return isZone(name) ? {clock, zone: {name}} : undefined
  if (zulu !== undefined) return {clock, zone: {offset: 0}}
  if (sign === undefined) return {clock, zone: {}}
  const size = Number(hours) * 60 + Number(minutes ?? 0)
  return {clock, zone: {offset: sign === '-' ? -size : size}}
}

function writeOffset({zone}: ReadTime, wall: Wall): {readonly offset?: number} {
  if (zone.name !== undefined) return {offset: offsetAt(zone.name, utcInstant(wall))}
  return zone.offset === undefined ? {} : {offset: zone.offset}
}

function readTimeAlone(text: string, now: number): IsoText | undefined {
  const time = readTime(text)
  if (!time) return undefined
  const {year, month, day} =
    time.zone.name === undefined ? utcWall(now + (time.zone.offset ?? 0) * 60_000) : wallAt(now, time.zone.name)
  const wall = {year, month, day, ...time.clock}
  return {wall, hasTime: true, rolledOver: false, missing: [], isToday: true, ...writeOffset(time, wall)}
}
