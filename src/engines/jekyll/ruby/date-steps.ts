import {type DateParts, setDay} from './date-parts.ts'
import {DIGITS, readDigits} from './read-digits.ts'

/** One thing to look for; it is only looked for in a text that has the characters it needs. */
export interface Step {
  readonly needs: readonly RegExp[]
  readonly unless?: RegExp
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, parts: DateParts) => void
}

const LETTER = /[a-z]/i
const DIGIT = /\d/
const DASH = /-/
const DOT = /\./
const SLASH = /\//

const MONTH_NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const ERA = String.raw`(c(?:e|\.e\.)|b(?:ce|\.c\.e\.)|a(?:d|\.d\.)|b(?:c|\.c\.))?`

/** Ruby's word boundary, which knows the letters of every script; JavaScript's `\b` does not. */
const EDGE = String.raw`(?:(?<=[\p{L}\p{M}\p{Nd}\p{Pc}])(?![\p{L}\p{M}\p{Nd}\p{Pc}])|(?<![\p{L}\p{M}\p{Nd}\p{Pc}])(?=[\p{L}\p{M}\p{Nd}\p{Pc}]))`

/** A pattern in Ruby's notation. */
function ruby(strings: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...values).replaceAll(String.raw`\b`, EDGE), 'iu')
}

export const WEEKDAY: Step = {
  needs: [LETTER],
  pattern: ruby`\b(sun|mon|tue|wed|thu|fri|sat)[^-/\d\s]*`,
  read: () => {}
}

export const TIME: Step = {
  needs: [DIGIT],
  pattern: ruby`((?:\d+\s*:\s*\d+(?:\s*:\s*\d+(?:[,.]\d*)?)?|\d+\s*h(?:\s*\d+m?(?:\s*\d+s?)?)?)(?:\s*[ap](?:m\b|\.m\.))?|\d+\s*[ap](?:m\b|\.m\.))(?:\s*((?:gmt|utc?)?[-+]\d+(?:[,.:]\d+(?::\d+)?)?|[\p{L}\p{M}.\s]+(?:standard|daylight)\stime\b|[\p{L}\p{M}]+(?:\sdst)?\b))?`,
  read: ([, clock = '', zone], parts) => {
    if (zone !== undefined) parts.zone = zone
    readClock(clock, parts)
  }
}

const CLOCK = ruby`^(\d+)h?(?:\s*:?\s*(\d+)m?(?:\s*:?\s*(\d+)(?:[,.](\d+))?s?)?)?(?:\s*([ap])(?:m\b|\.m\.))?`

function readClock(clock: string, parts: DateParts): void {
  const [, hour, minute, second, fraction, half] = CLOCK.exec(clock) ?? []
  if (hour === undefined) return
  parts.hour = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  if (minute !== undefined) parts.minute = Number(minute)
  if (second !== undefined) parts.second = Number(second)
  if (fraction !== undefined) parts.fraction = true
}

/** The ways to write a day, in the order in which Ruby tries them; the first that fits is taken. */
export const DAYS: readonly Step[] = [
  {
    needs: [LETTER, DIGIT],
    pattern: ruby`('?\d+)[^-\d\s]*\s*(${MONTH_NAMES})[^-\d\s']*(?:\s*${ERA}\s*('?-?\d+(?:(?:st|nd|rd|th)\b)?))?`,
    read: ([, day, month, era, year], parts) => setDay(parts, year, monthNumber(month), day, isBefore(era))
  },
  {
    needs: [LETTER, DIGIT],
    pattern: ruby`\b(${MONTH_NAMES})[^-\d\s']*\s*('?\d+)[^-\d\s']*(?:\s*,?\s*${ERA}\s*('?-?\d+))?`,
    read: ([, month, day, era, year], parts) => setDay(parts, year, monthNumber(month), day, isBefore(era))
  },
  {
    needs: [DIGIT, DASH],
    pattern: ruby`('?[-+]?\d+)-(\d+)-('?-?\d+)`,
    read: ([, year, month, day], parts) => setDay(parts, year, month, day)
  },
  {
    needs: [DIGIT, DOT],
    pattern: ruby`\b([mtshr])(\d+)\.(\d+)\.(\d+)`,
    read: ([, era = '', year, month, day], parts) => {
      parts.year = Number(year) + (JAPANESE_ERAS[era.toLowerCase()] ?? 0)
      parts.month = Number(month)
      parts.day = Number(day)
    }
  },
  {
    needs: [LETTER, DIGIT, DASH],
    pattern: ruby`('?-?\d+)-(${MONTH_NAMES})[^-/.]*-('?-?\d+)`,
    read: ([, day, month, year], parts) => setDay(parts, year, monthNumber(month), day)
  },
  {
    needs: [LETTER, DIGIT, DASH],
    pattern: ruby`\b(${MONTH_NAMES})[^-/.]*-('?-?\d+)(?:-('?-?\d+))?`,
    read: ([, month, day, year], parts) => setDay(parts, year, monthNumber(month), day)
  },
  {
    needs: [DIGIT, SLASH],
    pattern: ruby`('?-?\d+)/\s*('?\d+)(?:\D\s*('?-?\d+))?`,
    read: ([, year, month, day], parts) => setDay(parts, year, month, day)
  },
  {
    needs: [DIGIT, DOT],
    pattern: ruby`('?-?\d+)\.\s*('?\d+)\.\s*('?-?\d+)`,
    read: ([, year, month, day], parts) => setDay(parts, year, month, day)
  },
  // Weeks and weekdays of ISO 8601 are found, but `Time.parse` makes no use of them.
  {needs: [DIGIT], pattern: ruby`\b(\d{2}|\d{4})?-?w(\d{2})(?:-?(\d))?\b`, read: () => {}},
  {needs: [DIGIT], pattern: ruby`-w-(\d)\b`, read: () => {}},
  {
    needs: [DIGIT],
    pattern: ruby`--(\d{2})?-(\d{2})\b`,
    read: ([, month, day], parts) => setMonthDay(parts, month, day)
  },
  {needs: [DIGIT], pattern: ruby`--(\d{2})(\d{2})?\b`, read: ([, month, day], parts) => setMonthDay(parts, month, day)},
  {
    needs: [DIGIT],
    unless: ruby`[,.](\d{2}|\d{4})-\d{3}\b`,
    pattern: ruby`\b(\d{2}|\d{4})-(\d{3})\b`,
    read: ([, year, yearDay], parts) => {
      parts.year = Number(year)
      parts.yearDay = Number(yearDay)
    }
  },
  {
    needs: [DIGIT],
    unless: ruby`\d-\d{3}\b`,
    pattern: ruby`\b-(\d{3})\b`,
    read: ([, yearDay], parts) => {
      parts.yearDay = Number(yearDay)
    }
  },
  {
    needs: [DIGIT],
    pattern: ruby`'(\d+)\b`,
    read: ([, year], parts) => {
      parts.year = Number(year)
    }
  },
  {
    needs: [LETTER],
    pattern: ruby`\b(${MONTH_NAMES})\S*`,
    read: ([, month], parts) => setMonthDay(parts, monthNumber(month), undefined)
  },
  {
    needs: [DIGIT],
    pattern: ruby`(\d+)(st|nd|rd|th)\b`,
    read: ([, day], parts) => setMonthDay(parts, undefined, day)
  },
  {needs: [DIGIT], pattern: ruby`${DIGITS}`, read: readDigits}
]

export const BEFORE_CHRIST: Step = {
  needs: [LETTER],
  pattern: ruby`\b(bc\b|bce\b|b\.c\.|b\.c\.e\.)`,
  read: (_, parts) => {
    parts.beforeChrist = true
  }
}

/** A number that is left alone is the day of a time, or the hour of a day. */
export const LONE_NUMBER: Step = {
  needs: [DIGIT],
  pattern: ruby`^\s*(\d{1,2})\s*$`,
  read: ([, digits], parts) => {
    const number = Number(digits)
    if (parts.hour !== undefined && parts.day === undefined && number >= 1 && number <= 31) parts.day = number
    if (parts.day !== undefined && parts.hour === undefined && number <= 24) parts.hour = number
  }
}

/** The year before the first of an era. */
const JAPANESE_ERAS: Readonly<Record<string, number>> = {m: 1867, t: 1911, s: 1925, h: 1988, r: 2018}

function monthNumber(name = ''): string {
  return String(MONTH_NAMES.split('|').indexOf(name.slice(0, 3).toLowerCase()) + 1)
}

function isBefore(era: string | undefined): boolean {
  return era !== undefined && /^b/i.test(era)
}

function setMonthDay(parts: DateParts, month: string | undefined, day: string | undefined): void {
  if (month !== undefined) parts.month = Number(month)
  if (day !== undefined) parts.day = Number(day)
}
