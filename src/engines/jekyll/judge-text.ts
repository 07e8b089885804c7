import {dayExists, utcInstant, utcWall, writeDay} from '../calendar.ts'
import type {DateReading} from '../date-reading.ts'
import {describeClock, describeDay, describeInstant} from '../describe-time.ts'
import {countInstants, dayIn, wallAt} from '../zone.ts'
import {findDroppedZone} from './dropped-zone.ts'
import type {DateParts} from './ruby/date-parts.ts'
import {type MadeTime, makeTime, type Surroundings} from './ruby/make-time.ts'
import {type ParsedDate, parseDate} from './ruby/parse-date.ts'

/** Judges a text that Jekyll hands to Ruby's `Time.parse`; `convert` is what YAML does to it before. */
export function judgeText(
  text: string,
  surroundings: Surroundings,
  convert: (text: string) => string = (same) => same
): DateReading {
  const converted = convert(text)
  const parsed = parseDate(converted)
  const made = parsed && makeTime(parsed.parts, surroundings)
  if (!parsed || !made) return {outcome: 'rejected', note: explainRefusal(text, parsed)}
  const reading = describe(made, parsed.parts, surroundings)
  const filled =
    converted === text
      ? findFilled(parsed, reading.shown)
      : `Jekyll takes it for the number ${converted} and reads that as ${reading.shown}`
  if (filled) return {outcome: 'replaced', ...reading.facts, note: filled}
  const rolled = findRollOver(made, parsed.parts, reading.shown, surroundings)
  if (rolled) return {outcome: 'rolled-over', ...reading.facts, note: rolled}
  const dropped = findDroppedZone(text, parsed, made, surroundings)
  if (dropped) return {outcome: 'shifted', ...reading.facts, ...dropped}
  const note = `Jekyll reads it as ${reading.shown}`
  if (parsed.parts.hour === undefined || made.offset !== undefined) return {outcome: 'exact', ...reading.facts, note}
  const {zone} = surroundings
  if (zone !== undefined) return {outcome: 'exact', ...reading.facts, zone, note}
  const host = `${note} in the time zone of whatever machine builds the site`
  return {outcome: 'shifted', cause: 'no-offset', ...reading.facts, zone: 'host', note: host}
}

/** The instant and day of a reading, and the words for them. */
interface Description {
  readonly facts: {readonly instant?: number; readonly day?: string}
  readonly shown: string
}

function describe({wall, offset, instant}: MadeTime, parts: DateParts, {zone}: Surroundings): Description {
  const fixed = instant === undefined ? {} : {instant}
  if (offset !== undefined && instant !== undefined) {
    const day = zone === undefined ? {} : {day: dayIn(instant, zone)}
    return {facts: {...fixed, ...day}, shown: describeInstant(instant, zone ?? 'UTC')}
  }
  const local = zone === undefined || instant === undefined ? utcWall(utcInstant(wall)) : wallAt(instant, zone)
  const day = writeDay(local)
  const clock = parts.hour === undefined ? '' : `${describeClock(local)} on `
  return {facts: {...fixed, day}, shown: `${clock}${describeDay(day)}`}
}

/** Words behind which a time is in the afternoon; Ruby knows `PM` alone. */
const AFTERNOON = /오후|下午|午後|晚上/u

/** What Ruby filled in or passed over, so that the date is another one than is written; a sentence. */
function findFilled({parts, rest}: ParsedDate, shown: string): string | undefined {
  const afternoon = AFTERNOON.exec(`${rest} ${parts.zone ?? ''}`)
  if (afternoon) return `Jekyll passes over \`${afternoon[0]}\` and reads ${shown}`
  const missing = (['year', 'month', 'day'] as const).filter((part) => parts[part] === undefined)
  if (parts.year === undefined)
    return `Jekyll finds no year in it, fills in from the day of the build, and reads ${shown}`
  if (missing.length > 0 && parts.yearDay === undefined)
    return `Jekyll finds no ${missing.join(' and no ')} in it and reads ${shown}`
  const passedOver = rest.trim()
  if (!/\d/.test(passedOver) || /^[,\s]*[-+]\s*\d{1,2}:?(\d\d)?$/.test(passedOver)) return undefined
  return `Jekyll passes over \`${passedOver}\` and reads ${shown}`
}

function findRollOver(
  {wall, offset}: MadeTime,
  parts: DateParts,
  shown: string,
  {zone}: Surroundings
): string | undefined {
  if (!dayExists(wall)) return `Jekyll reads it as ${shown}, since there is no such day`
  if (wall.hour > 23 || wall.minute > 59 || wall.second > 59)
    return `Jekyll reads \`${describeClock(wall)}\` as ${shown}`
  const isSkipped =
    offset === undefined && parts.hour !== undefined && zone !== undefined && countInstants(wall, zone) === 0
  return isSkipped ? `Jekyll reads it as ${shown}, since clocks in ${zone} are put forward over it` : undefined
}

const STOP = 'stops the whole build'

function explainRefusal(text: string, parsed: ParsedDate | undefined): string {
  if (!parsed) return `Jekyll ${STOP}: the text is too long for a date`
  const {month, day, hour, minute, second} = parsed.parts
  if (!/^\s*\d{4}-\d{1,2}-\d{1,2}(?!\d)/.test(text)) return `Jekyll cannot read it as a date and ${STOP}`
  if (month !== undefined && (month < 1 || month > 12)) return `Jekyll ${STOP}: there is no month ${month}`
  if (day !== undefined && (day < 1 || day > 31)) return `Jekyll ${STOP}: there is no day ${day} in a month`
  if (hour !== undefined && hour >= 24) return `Jekyll ${STOP}: a day has no hour ${hour}`
  if (minute !== undefined && minute > 59) return `Jekyll ${STOP}: an hour has no minute ${minute}`
  if (second !== undefined && second > 60) return `Jekyll ${STOP}: a minute has no second ${second}`
  return `Jekyll cannot read it as a date and ${STOP}`
}
