import type {Scalar} from '../../post/front-matter.ts'
import {twoDigits, utcInstant, writeDay} from '../calendar.ts'
import {correctForm, writeColonOffset} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import {describeClock, describeDay, describeInstant} from '../describe-time.ts'
import type {Site} from '../engine.ts'
import {keepQuotes} from '../keep-quotes.ts'
import {readTomlDate} from '../read-toml-date.ts'
import {countInstants, instantOf, offsetAt} from '../zone.ts'
import {readWrittenDate, type ZolaDate} from './read-written-date.ts'

/** What Zola makes of a date: a time without an offset is one in UTC, and the day is shown as written. */
export function readDate(value: Scalar, site: Site): DateReading {
  const date = value.style === 'bare' ? readTomlDate(value.text) : readWrittenDate(value.text)
  if (!date) {
    const note = 'Zola cannot read it as a date and stops the whole build'
    return keepQuotes({outcome: 'rejected', note, ...correctForm(value.text)}, value)
  }
  return keepQuotes(describe(date, value.text, site.settings.timeZone), value)
}

function describe(date: ZolaDate, text: string, zone: string | undefined): DateReading {
  const {wall, offset, hasTime} = date
  const instant = utcInstant(wall) - (offset ?? 0) * 60_000
  const facts = {instant, day: writeDay(wall)}
  if (!hasTime) return {outcome: 'exact', ...facts, note: `Zola reads it as ${describeDay(facts.day)}`}
  const shown = describeInstant(instant, zone ?? 'UTC')
  if (offset !== undefined) {
    const isMeant = !/:[6-9]\d$/.test(text)
    if (isMeant) return {outcome: 'exact', ...facts, note: `Zola reads it as ${shown}`}
    const note = `Zola takes the offset for ${writeColonOffset(offset)} and reads ${shown}`
    return {outcome: 'shifted', cause: 'offset-misread', ...facts, note}
  }
  if (zone !== undefined && offsetAt(zone, instant) === 0) {
    return {outcome: 'exact', ...facts, zone: 'UTC', note: `Zola reads it as ${shown}`}
  }
  const note = `Zola reads it as ${describeClock(wall)} UTC on ${describeDay(facts.day)}, because no offset is written`
  return {outcome: 'shifted', cause: 'no-offset', ...facts, zone: 'UTC', note, ...addOffset(date, zone)}
}

/** The date with the offset of the writer's zone, unless clocks there show the time twice or never. */
function addOffset({wall}: ZolaDate, zone: string | undefined): {corrected?: string} {
  if (zone === undefined || countInstants(wall, zone) !== 1) return {}
  const clock = [wall.hour, wall.minute, wall.second].map(twoDigits).join(':')
  return {corrected: `${writeDay(wall)}T${clock}${writeColonOffset(offsetAt(zone, instantOf(wall, zone)))}`}
}
