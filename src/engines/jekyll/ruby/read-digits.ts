import type {DateParts} from './date-parts.ts'

/** What each digit of a run belongs to, by the length of the run; `J` is a digit of the day of the year. */
type Layouts = Readonly<Record<number, string>>

/** A run that is a day, and maybe a time. */
const FROM_THE_LEFT: Layouts = {
  2: 'DD',
  3: 'JJJ',
  4: 'MMDD',
  5: 'YYJJJ',
  6: 'YYMMDD',
  7: 'YYYYJJJ',
  8: 'YYYYMMDD',
  10: 'YYYYMMDDhh',
  12: 'YYYYMMDDhhmm',
  14: 'YYYYMMDDhhmmss'
}

/** A run before a decimal fraction: its last digits are the seconds. */
const BEFORE_FRACTION: Layouts = {
  2: 'ss',
  3: 'mss',
  4: 'mmss',
  5: 'hmmss',
  6: 'hhmmss',
  7: 'Dhhmmss',
  8: 'DDhhmmss',
  10: 'MMDDhhmmss',
  12: 'YYMMDDhhmmss',
  14: 'YYYYMMDDhhmmss'
}

const TIME: Layouts = {2: 'hh', 4: 'hhmm', 6: 'hhmmss'}
const TIME_BEFORE_FRACTION: Layouts = {2: 'ss', 4: 'mmss', 6: 'hhmmss'}

const FIELDS = {Y: 'year', M: 'month', D: 'day', J: 'yearDay', h: 'hour', m: 'minute', s: 'second'} as const

/** A sign, a run of digits, a blank or `T`, a time, a fraction, a zone; in Ruby's notation. */
export const DIGITS = String.raw`([-+]?)(\d{2,14})(?:\s*t?\s*(\d{2,6})?(?:[,.](\d*))?)?(?:\s*(z\b|[-+]\d{1,4}\b|\[[-+]?\d[^\]]*\]))?`

/** Reads digits without separators (Ruby 3.1, ext/date/date_parse.c, `parse_ddd_cb`) from a match of `DIGITS`. */
export function readDigits(match: readonly (string | undefined)[], parts: DateParts): void {
  const [, sign, run = '', time, fraction, zone] = match
  const secondsLast = time === undefined && fraction !== undefined
  cut(run, secondsLast ? BEFORE_FRACTION : FROM_THE_LEFT, parts)
  if (sign === '-' && parts.year !== undefined) parts.year = -parts.year
  if (run.length >= (secondsLast ? 14 : 8)) parts.wholeYear = true
  if (time !== undefined) cut(time, fraction === undefined ? TIME : TIME_BEFORE_FRACTION, parts)
  if (fraction !== undefined) parts.fraction = true
  if (zone !== undefined) parts.zone = zone.startsWith('[') ? nameInBrackets(zone) : zone
}

function cut(run: string, layouts: Layouts, parts: DateParts): void {
  const layout = layouts[run.length] ?? ''
  for (const [letter, field] of Object.entries(FIELDS)) {
    const start = layout.indexOf(letter)
    if (start >= 0) parts[field] = Number(run.slice(start, layout.lastIndexOf(letter) + 1))
  }
}

/** `[+9:KST]` names its zone behind the colon. */
function nameInBrackets(zone: string): string {
  const inside = zone.slice(1, -1)
  return inside.slice(inside.indexOf(':') + 1)
}
