import {dayExists, utcWall, type Wall, writeDay} from '../calendar.ts'
import type {DateReading} from '../date-reading.ts'
import {describeClock, describeDay, describeInstant} from '../describe-time.ts'
import {countInstants, dayIn, offsetAt, writeOffset} from '../zone.ts'
import type {DatePart, DateText} from './parse-date-text.ts'
import {carryOver, type Timestamp} from './read-timestamp.ts'
import {zoneInstant} from './zone-instant.ts'

/** How an engine goes about the dates that it reads. */
export interface DateManner {
  /** The engine's name. */
  readonly engine: string
  /** The zone of times without an offset; absent for that of the machine, where that is not known. */
  readonly assumed?: string
  /** What a missing offset is: nothing to speak of where readers see the time as it is written, else a shift. */
  readonly withoutOffset: 'exact' | 'shifted'
  /** The zone that readers are shown days in; absent where it is not known. */
  readonly shown?: string
  /** The zone of the writer, for corrections. */
  readonly written?: string
}

/** A date that an engine read: the clock written, which may not exist, and the offset it took, in minutes. */
export interface HeldDate {
  readonly wall: Wall
  readonly hasTime: boolean
  readonly offset?: number
  readonly rolledOver: boolean
  readonly missing: readonly DatePart[]
}

/** A timestamp as an engine holds it that takes times without an offset for UTC. */
export function holdTimestamp({wall, hasTime, offset}: Timestamp): HeldDate {
  const {hour, minute, second} = wall
  const rolledOver = !dayExists(wall) || hour > 23 || minute > 59 || second > 59
  const held = {wall, hasTime, rolledOver, missing: []}
  if (offset !== undefined) return {...held, offset}
  return hasTime ? held : {...held, offset: 0}
}

/** Judges a date that was read out of `text`. */
export function judgeDate(held: HeldDate, text: string, manner: DateManner): DateReading {
  const {engine, assumed} = manner
  const {facts, clock} = describe(held, manner)
  const reads = `${engine} reads it as ${clock}`
  if (held.missing.length > 0) {
    const missing = held.missing.map((part) => `no ${part}`).join(' and ')
    return {outcome: 'replaced', ...facts, note: `${engine} finds ${missing} in it and reads ${clock}`}
  }
  if (held.rolledOver) {
    return {outcome: 'rolled-over', ...facts, note: `${reads}, since there is no such ${dayOrTime(held.wall)}`}
  }
  if (held.offset !== undefined || !held.hasTime) return {outcome: 'exact', ...facts, note: reads}
  if (assumed !== undefined && countInstants(held.wall, assumed) === 0) {
    const note = `${reads}, since clocks in ${assumed} are put forward over the time`
    return {outcome: 'rolled-over', ...facts, zone: assumed, note}
  }
  const zone = assumed ?? 'host'
  if (manner.withoutOffset === 'exact') return {outcome: 'exact', ...facts, zone, note: reads}
  return {outcome: 'shifted', cause: 'no-offset', ...facts, ...explainShift(held.wall, text, manner)}
}

/** Which of the two the calendar lacks; JavaScript's own parser does not say. */
function dayOrTime(wall: Wall): string {
  if (!dayExists(wall)) return 'day'
  return wall.hour > 23 || wall.minute > 59 || wall.second > 59 ? 'time' : 'day or time'
}

type Shift = Pick<DateReading, 'note' | 'zone' | 'corrected'>

function explainShift(wall: Wall, text: string, {engine, assumed, written}: DateManner): Shift {
  const read = `${engine} reads it as ${describeClock(wall)} on ${describeDay(writeDay(wall))}`
  const corrected = addOffset(wall, text, written)
  if (assumed !== 'UTC') {
    const note = `${read} in the time zone of whatever machine builds the site`
    return {zone: 'host', note, ...corrected}
  }
  return {zone: 'UTC', note: `${read} in UTC, because no offset is written`, ...corrected}
}

/** The text with the offset of a zone, unless clocks there show the time twice or never. */
function addOffset(wall: Wall, text: string, zone: string | undefined): {corrected?: string} {
  if (zone === undefined || countInstants(wall, zone) !== 1) return {}
  const [, separator] = /^\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d$/.exec(text) ?? []
  if (separator === undefined) return {}
  const offset = writeOffset(offsetAt(zone, zoneInstant(wall, zone)))
  const blank = separator === 'T' ? '' : ' '
  return {corrected: `${text}${blank}${offset.slice(0, 3)}:${offset.slice(3)}`}
}

/** The instant and day of a date, and the words for them. */
interface Description {
  readonly facts: {readonly instant?: number; readonly day?: string}
  readonly clock: string
}

function describe({wall, hasTime, offset}: HeldDate, {assumed, shown}: DateManner): Description {
  const instant =
    offset !== undefined
      ? carryOver(wall) - offset * 60_000
      : assumed === undefined
        ? undefined
        : zoneInstant(wall, assumed)
  const seen = utcWall(carryOver(wall))
  if (instant === undefined) {
    const day = writeDay(seen)
    return {facts: {day}, clock: hasTime ? `${describeClock(seen)} on ${describeDay(day)}` : describeDay(day)}
  }
  if (shown === undefined && hasTime) return {facts: {instant}, clock: describeInstant(instant, 'UTC')}
  const day = shown === undefined ? writeDay(seen) : dayIn(instant, shown)
  const clock = hasTime ? describeInstant(instant, shown ?? 'UTC') : describeDay(day)
  return {facts: {instant, day}, clock}
}

/** A text as JavaScript reads it, as a date that an engine holds. */
export function holdText({wall, hasTime, offset, rolledOver, missing}: DateText): HeldDate {
  return {wall, hasTime, rolledOver, missing, ...(offset === undefined ? {} : {offset})}
}
