import type {DateParts} from './date-parts.ts'
import {BEFORE_CHRIST, DAYS, LONE_NUMBER, type Step, TIME, WEEKDAY} from './date-steps.ts'

/** What was found in a text, and the text without it. */
export interface ParsedDate {
  readonly parts: DateParts
  /** What Ruby passed over; everything used is replaced by a blank. */
  readonly rest: string
}

/**
 * Finds the parts of a date anywhere in a text, as Ruby's `Date._parse` does (3.1, ext/date/date_parse.c `date__parse`).
 * `undefined` for a text of more than 128 bytes, which Ruby refuses; so the patterns here never see more.
 */
export function parseDate(text: string): ParsedDate | undefined {
  if (new TextEncoder().encode(text).length > MAX_BYTES) return undefined
  const parts: DateParts = {}
  let rest = text.replace(/[^-+',./:@\p{L}\p{M}\p{Nd}[\]]+/gu, ' ')
  const attempt = ({needs, unless, pattern, read}: Step): boolean => {
    if (!needs.every((need) => need.test(rest)) || unless?.test(rest)) return false
    const match = pattern.exec(rest)
    if (!match) return false
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`
    read(match, parts)
    return true
  }
  for (const step of [WEEKDAY, TIME]) attempt(step)
  DAYS.some(attempt)
  for (const step of [BEFORE_CHRIST, LONE_NUMBER]) attempt(step)
  if (parts.year !== undefined) parts.year = wholeYear(parts.year, parts)
  return {parts, rest}
}

const MAX_BYTES = 128

/** Two digits are a year from 1969 to 2068. */
function wholeYear(written: number, {beforeChrist, wholeYear}: DateParts): number {
  const year = beforeChrist ? 1 - written : written
  if (wholeYear || year < 0 || year > 99) return year
  return year >= 69 ? year + 1900 : year + 2000
}
