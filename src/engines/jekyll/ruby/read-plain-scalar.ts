import {dayExists, utcInstant, type Wall} from '../../calendar.ts'

/** A YAML timestamp, read. */
export interface Timestamp {
  readonly wall: Wall
  /** The offset as written, `+0900` or `Z`; absent where there is none. */
  readonly offset?: string
  /** Seconds ahead of UTC that it is taken for. */
  readonly seconds: number
  /** Milliseconds since 1970. */
  readonly instant: number
}

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d{2}):(\d{2})(?:\.\d*)?\s*(Z|[-+]\d{1,2}(?::?\d{2})?)?$/

/**
 * Reads an unquoted scalar as a YAML timestamp, as Jekyll's YAML does (safe_yaml 1.0, parse/date.rb): seconds are
 * needed, and without an offset it is UTC. `undefined` where it stays a text: another form, or no such day or time.
 * A fraction of a second is lost on the way to `Time.parse`, and second 60 is taken for 59.
 */
export function readTimestamp(text: string): Timestamp | undefined {
  const match = TIMESTAMP.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number)
  const wall = {year, month, day, hour, minute, second}
  if (!dayExists(wall) || !isTime(wall)) return undefined
  const offset = match[7]
  const seconds = offset === undefined ? 0 : secondsOf(offset)
  if (Math.abs(seconds) === LONGEST) return undefined
  const kept = Math.abs(seconds) > LONGEST ? 0 : seconds
  const instant = utcInstant({...wall, second: Math.min(second, 59)}) - kept * 1000
  return offset === undefined ? {wall, seconds: 0, instant} : {wall, offset, seconds: kept, instant}
}

/** Ruby's `DateTime` passes over an offset of more than a day, and its `Time` refuses one of a day. */
const LONGEST = 86_400

function isTime({hour, minute, second}: Wall): boolean {
  return hour === 24 ? minute === 0 && second === 0 : hour < 24 && minute < 60 && second <= 60
}

function secondsOf(offset: string): number {
  const [, sign, hours, minutes] = /^([-+])(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? []
  const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60
  return sign === '-' ? -size : size
}

/**
 * The text that `Time.parse` is handed for an unquoted scalar that is no timestamp: a YAML number is written out in
 * decimal (safe_yaml 1.0, transform/to_integer.rb, to_float.rb), so `12:30`, which counts in sixties, is `750`.
 */
export function writeNumber(text: string): string {
  if (/^[-+]?(0|[1-9][\d_,]*)$/.test(text)) return text.replace(/[+_,]/g, '')
  if (/^0[0-7]+$/.test(text)) return String(Number.parseInt(text, 8))
  if (/^[-+]?0x[\da-f_]+$/i.test(text)) return String(Number(text.replace(/[-+_]/g, '')))
  if (/^[-+]?\d[\d_]*(:[0-5]?\d)+$/.test(text)) return String(countSixties(text.replace(/[-+_]/g, '')))
  return /^[-+]?\d[\d_]*\.\d[\d_]*$/.test(text) ? writeFloat(Number(text.replaceAll('_', ''))) : text
}

function countSixties(text: string): number {
  return text.split(':').reduce((sum, digits) => sum * 60 + Number(digits), 0)
}

function writeFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value)
}
