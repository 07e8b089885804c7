import {DAY, twoDigits, utcInstant, utcWall, type Wall, writeDay} from './calendar.ts'
import {knownOffsetAt} from './known-offset-at.ts'
import {usualZones} from './usual-zones.ts'

/** A formatter costs a hundred times what its use costs; `undefined` is kept for names that are no zone. */
const formatters = new Map<string, Intl.DateTimeFormat | undefined>()

/** Whether the name is an IANA time zone that this machine knows (`Asia/Seoul`, `UTC`); a bare offset is not one. */
export function isZone(name: string): boolean {
  return usualZones.has(name) || formatterOf(name) !== undefined
}

/** Minutes that a zone is ahead of UTC at an instant (milliseconds since 1970); `NaN` where there is no such zone or instant. */
export function offsetAt(zone: string, instant: number): number {
  return knownOffsetAt(zone, instant, askOffset)
}

function askOffset(zone: string, instant: number): number {
  const formatter = formatterOf(zone)
  if (!formatter || !(Math.abs(instant) <= MAX_INSTANT)) return Number.NaN
  const [, sign, hours, minutes, seconds] = OFFSET.exec(formatter.format(instant)) ?? []
  if (sign === undefined) return 0
  const size = Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60
  return sign === '-' ? -size : size
}

const OFFSET = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/

/** ECMA-262, 21.4.1.1: an instant lies within 100 million days of 1970. */
const MAX_INSTANT = 8.64e15

/**
 * The instant (milliseconds since 1970) at which clocks in a zone show a time.
 *
 * Where clocks are put back and show it twice, the later instant is taken; where they are put forward and never show
 * it, it is read with the offset from before the change, so that it comes out later on the clock.
 * Ruby's `Time.local` does the same on Linux (`2023-03-12 02:30` in New York is 03:30 -0400).
 */
export function instantOf(wall: Wall, zone: string): number {
  const asUtc = utcInstant(wall)
  const before = offsetAt(zone, asUtc - DAY) * MINUTE
  const after = offsetAt(zone, asUtc + DAY) * MINUTE
  const late = asUtc - after
  return offsetAt(zone, late) * MINUTE === after ? late : asUtc - before
}

/** How often clocks in a zone show a time: 0 where they are put forward over it, 2 where they are put back, else 1. */
export function countInstants(wall: Wall, zone: string): number {
  const asUtc = utcInstant(wall)
  const offsets = new Set([offsetAt(zone, asUtc - DAY), offsetAt(zone, asUtc + DAY)])
  return [...offsets].filter((offset) => offsetAt(zone, asUtc - offset * MINUTE) === offset).length
}

/** The clock in a zone at an instant. */
export function wallAt(instant: number, zone: string): Required<Wall> {
  return utcWall(instant + offsetAt(zone, instant) * MINUTE)
}

/** The day in a zone at an instant, `YYYY-MM-DD`. */
export function dayIn(instant: number, zone: string): string {
  return writeDay(wallAt(instant, zone))
}

/** Minutes ahead of UTC as `+0900`. */
export function writeOffset(minutes: number): string {
  const size = Math.trunc(Math.abs(minutes))
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}${twoDigits(size % 60)}`
}

const MINUTE = 60_000

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (formatters.has(zone)) return formatters.get(zone)
  const formatter = /^[A-Za-z]/.test(zone) ? createFormatter(zone) : undefined
  formatters.set(zone, formatter)
  return formatter
}

function createFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {timeZone, timeZoneName: 'longOffset'})
  } catch {
    return undefined
  }
}
