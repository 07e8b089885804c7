import type {Civil} from '../../calendar.ts'
import {addPart} from './day-parts.ts'
import {fullYear} from './full-year.ts'
import {readNumber} from './read-number.ts'
import {adjustHour, type TimeParts} from './time-parts.ts'
import {halfOf, isJump, isUtc, monthOf, weekdayOf} from './words.ts'

/**
 * Reads tokens one after the other (dateutil 2.8, parser/_parser.py, `_parse`); `undefined` where one is neither known
 * nor passed over. `today` is the day on which the site is built.
 */
export function readTokens(source: readonly string[], today: Pick<Civil, 'year'>): TimeParts | undefined {
  const tokens = [...source]
  const parts: TimeParts = {day: {values: [], labels: {}, hasCentury: false}}
  for (let at = 0; at < tokens.length; at++) {
    const end = readToken(tokens, at, parts, today)
    if (end === undefined) return undefined
    at = end
  }
  return parts
}

/** The index of the last token used. */
function readToken(tokens: string[], at: number, parts: TimeParts, today: Pick<Civil, 'year'>): number | undefined {
  const token = tokens[at] ?? ''
  if (/^\d/.test(token)) return readNumber(tokens, at, parts)
  const weekday = weekdayOf(token)
  if (weekday !== undefined) {
    parts.weekday = weekday
    return at
  }
  const month = monthOf(token)
  if (month !== undefined) return readMonth(tokens, at, month, parts, today)
  const half = halfOf(token)
  if (half !== undefined) {
    if (parts.hour === undefined || parts.hour > 12) return undefined
    parts.hour = adjustHour(parts.hour, half)
    return at
  }
  if (couldBeZone(token, parts)) return readZoneName(tokens, at, token, parts)
  if (parts.hour !== undefined && (token === '+' || token === '-')) return readOffset(tokens, at, parts)
  return isJump(token) ? at : undefined
}

/** `Jan`, `Jan-01`, `Jan-01-99`, `Jan of 01`. */
function readMonth(
  tokens: readonly string[],
  at: number,
  month: number,
  {day}: TimeParts,
  today: Pick<Civil, 'year'>
): number | undefined {
  if (!addPart(day, month, 'month')) return undefined
  const separator = tokens[at + 1]
  if (separator === '-' || separator === '/') {
    if (!addPart(day, tokens[at + 2] ?? '')) return undefined
    if (tokens[at + 3] !== separator) return at + 2
    return addPart(day, tokens[at + 4] ?? '') ? at + 4 : undefined
  }
  const year = tokens[at + 4]
  const isOf = separator === ' ' && tokens[at + 2]?.toLowerCase() === 'of' && tokens[at + 3] === ' '
  if (!isOf || year === undefined) return at
  if (!/^\d+$/.test(year)) return at + 4
  return addPart(day, String(fullYear(Number(year), today.year)), 'year') ? at + 4 : undefined
}

function couldBeZone(token: string, {hour, zoneName, offset}: TimeParts): boolean {
  return hour !== undefined && zoneName === undefined && offset === undefined && /^(?:[A-Z]{1,5}|z)$/.test(token)
}

/** A name of a zone; a sign behind it means the other direction, and `GMT+3` is no longer GMT. */
function readZoneName(tokens: string[], at: number, token: string, parts: TimeParts): number {
  parts.zoneName = token
  if (token === 'z') parts.offset = 0
  const sign = tokens[at + 1]
  if (sign === '+' || sign === '-') {
    tokens[at + 1] = sign === '+' ? '-' : '+'
    parts.isReversed = true
    parts.offset = undefined
    if (isUtc(token)) parts.zoneName = undefined
  }
  return at
}

/** `+0900`, `+09:00`, `+9`, and a name in parentheses behind them. */
function readOffset(tokens: readonly string[], at: number, parts: TimeParts): number | undefined {
  const digits = tokens[at + 1]
  if (digits === undefined || !/^\d+$/.test(digits)) return undefined
  const hasColon = digits.length !== 4 && tokens[at + 2] === ':'
  const minutes = digits.length === 4 ? digits.slice(2) : hasColon ? (tokens[at + 3] ?? '') : '0'
  if (!/^\d+$/.test(minutes) || (!hasColon && digits.length !== 4 && digits.length > 2)) return undefined
  const hours = digits.length === 4 ? digits.slice(0, 2) : digits
  const size = Number(hours) * 60 + Number(minutes)
  parts.offset = tokens[at] === '-' && size > 0 ? -size : size
  const end = at + (hasColon ? 3 : 1)
  const [before = '', open, name = '', close] = tokens.slice(end + 1, end + 5)
  const isNamed = isJump(before) && open === '(' && close === ')' && name.length >= 3
  if (!isNamed || parts.zoneName !== undefined || !/^[A-Z]{1,5}$/.test(name)) return end
  parts.zoneName = name
  return end + 4
}
