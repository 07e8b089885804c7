import {type Civil, dayExists} from '../calendar.ts'
import {dayOfTheYear, dayOfWeek} from '../javascript/iso-days.ts'
import type {HeldDate} from '../javascript/judge-date.ts'
import type {DatePart} from '../javascript/parse-date-text.ts'

const MONTH = /^(\d{4})(?:-(\d\d))?$/
const DAY = /^(\d{4})(-?)(\d\d)\2(\d\d)$/
const WEEK = /^(\d{4})-?W(\d\d)$/
const WEEKDAY = /^(\d{4})(?:-W(\d\d)-|W(\d\d))(\d\d?)$/
const ORDINAL = /^(\d{4})-?(\d{3})$/
const TIME =
  /^(\d{4}-\d\d-\d\d)([T ])(\d\d)(?:(:?)(\d\d)(?:\4(\d\d)(?:\.(\d+))?)?)?(?:( ?)(?:([Zz])|([-+])(\d\d)(?::?(\d\d))?))?$/

/** Longer than any date but one with decimals without number. */
const MAX_LENGTH = 200

/**
 * Reads a text by the list of forms that Gatsby gives to Moment (gatsby, src/schema/types/date.ts, `ISO_8601_FORMAT`):
 * ISO 8601 in full figures, a `T` or one blank before the time, which is UTC without an offset, and at most one blank
 * before the offset, behind a blank only. `undefined` for all others.
 */
export function readIsoText(text: string): HeldDate | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const time = TIME.exec(text)
  return time ? readTime(time) : readDay(text)
}

function readDay(text: string): HeldDate | undefined {
  const [, year, month] = MONTH.exec(text) ?? []
  if (year !== undefined) {
    return hold(
      {year: Number(year), month: Number(month ?? 1), day: 1},
      month === undefined ? ['month', 'day'] : ['day']
    )
  }
  const day = DAY.exec(text)
  if (day) return hold({year: Number(day[1]), month: Number(day[3]), day: Number(day[4])})
  const week = WEEK.exec(text)
  if (week) return hold(dayOfWeek(Number(week[1]), Number(week[2]), 1), ['day'])
  const weekday = WEEKDAY.exec(text)
  if (weekday) return hold(dayOfWeek(Number(weekday[1]), Number(weekday[2] ?? weekday[3]), Number(weekday[4])))
  const ordinal = ORDINAL.exec(text)
  return ordinal ? hold(dayOfTheYear(Number(ordinal[1]), Number(ordinal[2]))) : undefined
}

function hold(civil: Civil | undefined, missing: readonly DatePart[] = []): HeldDate | undefined {
  if (!civil || !dayExists(civil)) return undefined
  return {wall: {...civil, hour: 0, minute: 0, second: 0}, hasTime: false, offset: 0, rolledOver: false, missing}
}

/** Moment knows the hour 24, on the hour, for the midnight that follows. */
function readTime(match: RegExpExecArray): HeldDate | undefined {
  const [, date = '', separator, hours, , minutes, seconds, fraction = '0', blank, ...zone] = match
  const held = readDay(date)
  if (!held || (blank === ' ' && separator === 'T')) return undefined
  const hour = Number(hours)
  const minute = Number(minutes ?? 0)
  const second = Number(seconds ?? 0)
  const millisecond = Math.trunc(Number(`0.${fraction}`) * 1000)
  const isMidnight = hour === 24 && minute === 0 && second === 0 && millisecond === 0
  if ((hour > 23 && !isMidnight) || minute > 59 || second > 59) return undefined
  const offset = readOffset(zone)
  if (Number.isNaN(offset)) return undefined
  const wall = {...held.wall, hour, minute, second, millisecond}
  const read = {wall, hasTime: true, rolledOver: isMidnight, missing: []}
  return offset === undefined ? read : {...read, offset}
}

/** In minutes ahead of UTC; `undefined` where none is written, `NaN` for one that Moment 2.31 refuses, as no clock has it. */
function readOffset([zulu, sign, hours, minutes = '0']: readonly (string | undefined)[]): number | undefined {
  if (zulu !== undefined) return 0
  if (sign === undefined) return undefined
  const size = Number(hours) * 60 + Number(minutes)
  if (Number(minutes) > 59 || size > (sign === '+' ? 14 : 12) * 60) return Number.NaN
  return sign === '-' ? -size : size
}
