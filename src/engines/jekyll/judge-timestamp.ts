import {DAY, writeDay} from '../calendar.ts'
import type {DateReading} from '../date-reading.ts'
import {describeClock, describeDay, describeInstant} from '../describe-time.ts'
import {countInstants, dayIn, instantOf, offsetAt, writeOffset} from '../zone.ts'
import type {Surroundings} from './ruby/make-time.ts'
import type {Timestamp} from './ruby/read-plain-scalar.ts'

/** Judges an unquoted YAML timestamp; `text` is as written. */
export function judgeTimestamp(timestamp: Timestamp, text: string, {zone}: Surroundings): DateReading {
  const {wall, offset, seconds, instant} = timestamp
  const day = zone === undefined ? {} : {day: dayIn(instant, zone)}
  const shown = zone === undefined ? describeInstant(instant, 'UTC') : describeInstant(instant, zone)
  if (offset !== undefined && !isMeant(offset, seconds)) {
    const note = `Jekyll takes the offset \`${offset}\` for ${writeOffset(seconds / 60)} and reads ${shown}`
    return {outcome: 'shifted', cause: 'offset-misread', instant, ...day, note}
  }
  if (wall.hour === 24 || wall.second === 60) {
    return {outcome: 'rolled-over', instant, ...day, note: `Jekyll reads \`${describeClock(wall)}\` as ${shown}`}
  }
  if (offset !== undefined) return {outcome: 'exact', instant, ...day, note: `Jekyll reads it as ${shown}`}
  if (zone !== undefined && offsetAt(zone, instant) === 0) {
    return {outcome: 'exact', instant, ...day, zone, note: `Jekyll reads it as ${shown}`}
  }
  const corrected = addOffset(timestamp, text, zone)
  const note =
    zone === undefined
      ? `Jekyll reads it as ${describeClock(wall)} UTC on ${describeDay(writeDay(wall))}, because no offset is written`
      : `Jekyll reads it as ${describeClock(wall)} UTC, which is ${shown}`
  return {outcome: 'shifted', cause: 'no-offset', instant, ...day, zone: 'UTC', note, ...corrected}
}

/** Whether an offset was taken for what is written: no 60 minutes or more in it, and none passed over. */
function isMeant(offset: string, seconds: number): boolean {
  const minutes = /\d:?([6-9]\d)$/.exec(offset)
  return Math.abs(seconds) < DAY / 1000 && (seconds !== 0 || !/[1-9]/.test(offset)) && !(minutes && offset.length > 3)
}

/** The text with the offset of the site's zone, unless clocks there show the time twice or never. */
function addOffset({wall}: Timestamp, text: string, zone: string | undefined): {corrected?: string} {
  if (zone === undefined || countInstants(wall, zone) !== 1) return {}
  const offset = writeOffset(offsetAt(zone, instantOf(wall, zone)))
  return {corrected: /[Tt]/.test(text) ? `${text}${offset.slice(0, 3)}:${offset.slice(3)}` : `${text} ${offset}`}
}
