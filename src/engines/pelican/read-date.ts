import type {Scalar} from '../../post/front-matter.ts'
import {type Civil, utcInstant, utcWall, type Wall, writeDay} from '../calendar.ts'
import {correctForm, writeColonOffset} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import {describeClock, describeDay, describeInstant} from '../describe-time.ts'
import type {Site} from '../engine.ts'
import {countInstants, instantOf, offsetAt} from '../zone.ts'
import {minutesOfName} from '../zone-names.ts'
import {type ParsedDate, parseDate} from './dateutil/parse-date.ts'

/**
 * What Pelican makes of a date (pelican/utils.py, `get_date`): the first line behind the key, quotes included, read by
 * dateutil on a machine in UTC. `_` counts as a blank.
 */
export function readDate(value: Scalar, site: Site): DateReading {
  const [line = ''] = value.source.split(/[\r\n]/, 1)
  const text = line.trim().replaceAll('_', ' ').replace(/ {2,}/g, ' ')
  const parsed = parseDate(text, readToday(site))
  if (!parsed) {
    const unquoted = /^(["'])(.*)\1$/.exec(text)?.[2]
    const note = 'Pelican cannot read it as a date and leaves the post out'
    return {outcome: 'dropped', note, ...correctForm(unquoted ?? text)}
  }
  const {timeZone} = site.settings
  return describe(parsed, text, timeZone ?? 'UTC', timeZone !== undefined)
}

/** Looks at the clock only where a part of the date is missing: what is made of the present does not hold for long. */
function readToday(site: Site): Civil {
  const today = (): Civil => utcWall(site.now)
  return {
    get year() {
      return today().year
    },
    get month() {
      return today().month
    },
    get day() {
      return today().day
    }
  }
}

function describe(parsed: ParsedDate, text: string, zone: string, isZoneKnown: boolean): DateReading {
  const {wall, offset, filled} = parsed
  if (offset !== undefined && Math.abs(offset) >= 24 * 60) {
    return {outcome: 'rejected', note: 'Pelican breaks off at an offset of a day or more'}
  }
  const instant = offset === undefined ? instantOf(wall, zone) : utcInstant(wall) - offset * 60_000
  const facts = {instant, day: writeDay(wall)}
  const shown = parsed.hasTime ? `${describeClock(wall)} on ${describeDay(facts.day)}` : describeDay(facts.day)
  if (filled.length > 0) {
    const note = `Pelican finds no ${filled.join(' and no ')} in it, fills in from the day of the build, and reads ${shown}`
    return {outcome: 'replaced', ...facts, note}
  }
  const lost = judgeZone(parsed, text, instant, zone)
  if (lost) return {outcome: 'shifted', ...facts, ...lost}
  if (!parsed.hasTime) return {outcome: 'exact', ...facts, note: `Pelican reads it as ${shown}`}
  if (offset !== undefined)
    return {outcome: 'exact', ...facts, note: `Pelican reads it as ${describeInstant(instant, zone)}`}
  if (!isZoneKnown) {
    const note = `Pelican reads it as ${shown} in UTC, because neither an offset nor the \`TIMEZONE\` of the site is given`
    return {outcome: 'shifted', cause: 'no-offset', ...facts, zone, note}
  }
  if (countInstants(wall, zone) > 0) return {outcome: 'exact', ...facts, zone, note: `Pelican reads it as ${shown}`}
  const note = `Pelican reads it as ${describeInstant(instant, zone)}, since clocks there are put forward over it`
  return {outcome: 'rolled-over', ...facts, note}
}

/** What became of an offset or a name of a zone that is not read as it is written. */
function judgeZone(
  {wall, offset, unknownZone, isReversed}: ParsedDate,
  text: string,
  instant: number,
  zone: string
): Pick<DateReading, 'cause' | 'note' | 'zone' | 'corrected'> | undefined {
  if (isReversed && offset !== undefined && offset !== 0) {
    const note = `Pelican turns the sign of the offset round behind a name and reads ${describeInstant(instant, zone)}`
    return {cause: 'offset-misread', note, corrected: writeInstant(wall, -offset)}
  }
  if (unknownZone === undefined) return undefined
  const minutes = minutesOfName(unknownZone)
  if (minutes !== undefined && minutes === offsetAt(zone, instant)) return undefined
  const note = `Pelican passes over \`${unknownZone}\` and takes the time for one in ${zone}`
  const isLast = text.endsWith(unknownZone)
  return {
    cause: 'offset-dropped',
    zone,
    note,
    ...(minutes === undefined || !isLast ? {} : {corrected: writeInstant(wall, minutes)})
  }
}

function writeInstant(wall: Wall, minutes: number): string {
  const clock = [wall.hour, wall.minute, wall.second].map((part) => String(part).padStart(2, '0')).join(':')
  return `${writeDay(wall)} ${clock}${writeColonOffset(minutes)}`
}
