import {twoDigits, utcInstant, writeDay} from '../calendar.ts'
import {writeColonOffset} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import {describeClock, describeDay, describeInstant} from '../describe-time.ts'
import {countInstants, offsetAt} from '../zone.ts'
import {minutesOfName} from '../zone-names.ts'
import {instantOf} from './go/instant-of.ts'
import type {GoTime} from './go/parse-time.ts'

/**
 * Judges a time that Hugo has read. A time without an offset is one of the site's `timeZone`, and of UTC where the site
 * has none. Hugo shows the day as written: a page keeps the offset of its date.
 */
export function describeTime(time: GoTime, text: string, timeZone: string | undefined): DateReading {
  const {wall, offset, passedOver, hasTime, isYearless} = time
  const zone = timeZone ?? 'UTC'
  const instant = offset === undefined ? instantOf(wall, zone) : utcInstant(wall) - offset * 60_000
  const facts = {instant, day: writeDay(wall)}
  if (isYearless) return {outcome: 'replaced', ...facts, note: 'Hugo finds no year in it and takes the year 0'}
  if (passedOver !== undefined) {
    const lost = judgePassedOver(passedOver, text, time, instant, zone)
    if (lost) return {outcome: 'shifted', ...facts, ...lost}
  }
  const shown = `${describeClock(wall)} on ${describeDay(facts.day)}`
  if (!hasTime) return {outcome: 'exact', ...facts, note: `Hugo reads it as ${describeDay(facts.day)}`}
  if (offset !== undefined) {
    if (Math.abs(offset) <= MOST_MINUTES) {
      return {outcome: 'exact', ...facts, note: `Hugo reads it as ${describeInstant(instant, zone)}`}
    }
    const note = `Hugo takes the offset for ${writeColonOffset(offset)} and reads ${describeInstant(instant, zone)}`
    return {outcome: 'shifted', cause: 'offset-misread', ...facts, note}
  }
  if (timeZone === undefined) {
    const note = `Hugo reads it as ${shown} in UTC, because neither an offset nor the \`timeZone\` of the site is given`
    return {outcome: 'shifted', cause: 'no-offset', ...facts, zone, note}
  }
  if (countInstants(wall, zone) > 0) return {outcome: 'exact', ...facts, zone, note: `Hugo reads it as ${shown}`}
  const note = `Hugo reads it as ${describeInstant(instant, zone)}, since clocks there are put forward over it`
  return {outcome: 'rolled-over', ...facts, note}
}

/** No clock on earth is further from UTC than 14 hours. */
const MOST_MINUTES = 14 * 60

function judgePassedOver(
  passedOver: string,
  text: string,
  {wall, offset}: GoTime,
  instant: number,
  zone: string
): Pick<DateReading, 'cause' | 'note' | 'zone' | 'corrected'> | undefined {
  if (offset !== undefined) {
    const note = `Hugo passes over \`${passedOver}\`, because \`UTC\` stands behind it`
    return {cause: 'offset-dropped', zone: 'UTC', note}
  }
  if (/^GMT[-+]/.test(passedOver)) {
    const note = `Hugo moves the clock by \`${passedOver.slice(3)}\` hours and takes the time for one in ${zone}`
    return {cause: 'offset-misread', zone, note}
  }
  const minutes = minutesOf(passedOver)
  if (minutes !== undefined && minutes === offsetAt(zone, instant)) return undefined
  const note = `Hugo passes over \`${passedOver}\` and takes the time for one in ${zone}`
  if (minutes === undefined || !text.endsWith(passedOver)) return {cause: 'offset-dropped', zone, note}
  const clock = [wall.hour, wall.minute, wall.second].map(twoDigits).join(':')
  return {cause: 'offset-dropped', zone, note, corrected: `${writeDay(wall)}T${clock}${writeColonOffset(minutes)}`}
}

/** Minutes ahead of UTC of the names that RFC 822 defines, and of others that mean one offset. */
function minutesOf(name: string): number | undefined {
  return RFC_822[name] ?? minutesOfName(name)
}

const RFC_822: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420
}
