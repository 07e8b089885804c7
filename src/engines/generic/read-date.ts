import type {Scalar} from '../../post/front-matter.ts'
import {dayExists, utcInstant, type Wall, writeDay} from '../calendar.ts'
import type {DateReading} from '../date-reading.ts'
import {describeClock, describeDay, describeInstant} from '../describe-time.ts'
import type {Site} from '../engine.ts'
import {keepQuotes} from '../keep-quotes.ts'
import {countInstants, dayIn, instantOf, offsetAt, writeOffset} from '../zone.ts'
import {readCommonForm, type WrittenDate} from './read-common-form.ts'

/** What blog engines make of a date, as far as they agree: an offset that is missing or a day that is not there, they do not. */
export function readDate(value: Scalar, site: Site): DateReading {
  const text = value.text.trim()
  const written = readCommonForm(text)
  if (!written)
    return {outcome: 'rejected', note: 'Few blog engines can read it as a date: some stop, some take another one'}
  const missing = findMissing(written)
  if (missing !== undefined)
    return {outcome: 'rejected', note: `${missing}: some blog engines stop, some count on to another day`}
  const {wall, offset, hasTime} = written
  const day = writeDay(wall)
  if (!hasTime) return {outcome: 'exact', day, note: `Blog engines read it as ${describeDay(day)}`}
  const zone = site.settings.timeZone
  if (offset !== undefined) {
    const instant = utcInstant(wall) - offset * 60_000
    const shown = zone === undefined ? {} : {day: dayIn(instant, zone)}
    return {
      outcome: 'exact',
      instant,
      ...shown,
      note: `Blog engines read it as ${describeInstant(instant, zone ?? 'UTC')}`
    }
  }
  const note = `Some blog engines read ${describeClock(wall)} without an offset as UTC, some as the time of the machine that builds the site`
  return keepQuotes({outcome: 'shifted', cause: 'no-offset', day, note, ...addOffset(wall, text, zone)}, value)
}

function findMissing({wall, offset = 0}: WrittenDate): string | undefined {
  const {year, month, day, hour, minute, second} = wall
  if (month < 1 || month > 12) return `There is no month ${month}`
  if (!dayExists(wall))
    return `There is no such day as ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (hour > 23) return `A day has no hour ${hour}`
  if (minute > 59) return `An hour has no minute ${minute}`
  if (second > 59) return `A minute has no second ${second}`
  return Math.abs(offset) >= 24 * 60 ? `There is no offset of ${writeOffset(offset)}` : undefined
}

function addOffset(wall: Wall, text: string, zone: string | undefined): {corrected?: string} {
  if (zone === undefined || countInstants(wall, zone) !== 1 || !/^\d{4}-\d\d-\d\d[T ]/.test(text)) return {}
  const offset = writeOffset(offsetAt(zone, instantOf(wall, zone)))
  return {corrected: `${text}${offset.slice(0, 3)}:${offset.slice(3)}`}
}
