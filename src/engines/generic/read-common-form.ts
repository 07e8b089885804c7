import type {Wall} from '../calendar.ts'

/** A date as written; nothing says yet that there is such a day. */
export interface WrittenDate {
  readonly wall: Wall
  readonly hasTime: boolean
  /** Minutes ahead of UTC. */
  readonly offset?: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const TIME = '(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?<fraction>[.,]\\d{1,9})?)?'
const OFFSET = '(?<offset>Z|UTC|GMT|[-+]\\d{1,2}(?::?[0-5]\\d)?)'

/** The forms that blog engines share: ISO 8601 and RFC 3339, RFC 2822, and dates with the month in letters. */
const FORMS: readonly RegExp[] = [
  `(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?:(?:T| +)${TIME}(?: *${OFFSET})?)?`,
  `(?:[a-z]{3,9}\\.?,? +)?(?<day>\\d{1,2}) +${MONTH},? +(?<year>\\d{4})(?:,? +${TIME}(?: *${OFFSET})?)?`,
  `(?:[a-z]{3,9}\\.?,? +)?${MONTH} +(?<day>\\d{1,2}),? +(?<year>\\d{4})(?:,? +${TIME}(?: *${OFFSET})?)?`
].map((form) => new RegExp(`^${form}$`, 'i'))

/** No form is longer; so no pattern sees a long text. */
const MAX_LENGTH = 80

/** Reads a date in one of the common forms; `undefined` for any other text. */
export function readCommonForm(text: string): WrittenDate | undefined {
  if (text.length > MAX_LENGTH) return undefined
  for (const form of FORMS) {
    const groups = form.exec(text)?.groups
    if (groups) return readGroups(groups)
  }
  return undefined
}

function readGroups(groups: Readonly<Record<string, string | undefined>>): WrittenDate {
  const {year, month = '', day, hour, minute, second, fraction, offset} = groups
  const wall = {
    year: Number(year),
    month: /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1,
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Math.floor(Number(`0${fraction?.replace(',', '.') ?? ''}`) * 1000)
  }
  const hasTime = hour !== undefined
  return offset === undefined ? {wall, hasTime} : {wall, hasTime, offset: minutesOf(offset)}
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([-+])(\d{1,2}?):?(\d\d)?$/.exec(offset) ?? []
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -size : size
}
