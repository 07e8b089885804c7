import type {DateReading} from '../date-reading.ts'
import {instantOf, offsetAt, writeOffset} from '../zone.ts'
import {minutesOfName} from '../zone-names.ts'
import type {MadeTime, Surroundings} from './ruby/make-time.ts'
import type {ParsedDate} from './ruby/parse-date.ts'

type Dropped = Required<Pick<DateReading, 'cause' | 'note' | 'zone'>> & Pick<DateReading, 'corrected'>

/** Finds a zone or offset that is written but that Ruby passed over; `undefined` when there is none, or it changes nothing. */
export function findDroppedZone(
  text: string,
  {parts, rest}: ParsedDate,
  {wall, offset}: MadeTime,
  {zone}: Surroundings
): Dropped | undefined {
  if (offset !== undefined) return misreadMinutes(parts.zone)
  const written = parts.zone ?? OFFSET.exec(rest)?.[0].trim()
  if (written === undefined || !looksLikeZone(written)) return undefined
  const minutes = minutesOf(written)
  const isSplit = /[-+]\s/.test(written)
  const siteMinutes = zone === undefined ? undefined : offsetAt(zone, instantOf(wall, zone))
  if (!isSplit && siteMinutes !== undefined && siteMinutes === minutes) return undefined
  const where = zone ?? 'the time zone of whatever machine builds the site'
  const note =
    parts.hour === undefined
      ? `Jekyll passes over \`${written}\`, since no time is written before it`
      : `Jekyll passes over \`${written}\` and takes the time for one in ${where}`
  const corrected =
    minutes === undefined ? {} : correct(text, written, parts.hour === undefined ? '' : writeOffset(minutes))
  return {cause: 'offset-dropped', zone: zone ?? 'host', note, ...corrected}
}

/** An offset that stands apart from the time. */
const OFFSET = /[-+]\s?\d{1,2}(?::?\d\d)?\s*$/

function looksLikeZone(written: string): boolean {
  return /^(?:GMT|UTC?)?\s?[-+]/i.test(written) || /^[A-Z]{3,5}$/.test(written) || minutesOfName(written) !== undefined
}

function minutesOf(written: string): number | undefined {
  const [, sign, hours, minutes] = /^(?:GMT|UTC?)?\s?([-+])\s?(\d{1,2}):?(\d\d)?$/i.exec(written) ?? []
  if (sign === undefined) return minutesOfName(written)
  const size = Number(hours) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -size : size
}

function correct(text: string, written: string, offset: string): {corrected?: string} {
  const start = text.lastIndexOf(written)
  if (start < 0) return {}
  const before = text.slice(0, start).trimEnd()
  const behind = text.slice(start + written.length)
  return {corrected: offset === '' ? `${before}${behind}` : `${before} ${offset}${behind}`}
}

function misreadMinutes(written: string | undefined): Dropped | undefined {
  const [, hours, minutes] = /^[-+](\d\d):?([6-9]\d)/.exec(written ?? '') ?? []
  if (hours === undefined) return undefined
  const note = `Jekyll counts the ${minutes} minutes of the offset \`${written}\` on into the next hour`
  return {cause: 'offset-misread', zone: 'UTC', note}
}
