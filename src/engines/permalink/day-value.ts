import {twoDigits} from '../calendar.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** The parts of a day that permalinks name; the names are those of Jekyll, and many of them those of Hexo and Hugo. */
export type DayPart =
  | 'year'
  | 'month'
  | 'day'
  | 'i_month'
  | 'i_day'
  | 'short_year'
  | 'short_month'
  | 'long_month'
  | 'short_day'
  | 'long_day'
  | 'y_day'

/** A part of a day (`YYYY-MM-DD`), in English where it is a word. */
export function dayValue(part: DayPart, day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  const monthName = MONTHS[date.getUTCMonth()] ?? ''
  const dayName = DAYS[date.getUTCDay()] ?? ''
  const values: Readonly<Record<DayPart, string>> = {
    year,
    month,
    day: dayOfMonth,
    i_month: String(Number(month)),
    i_day: String(Number(dayOfMonth)),
    short_year: year.slice(-2),
    short_month: monthName.slice(0, 3),
    long_month: monthName,
    short_day: dayName.slice(0, 3),
    long_day: dayName,
    y_day: `${dayOfYear(date) < 100 ? '0' : ''}${twoDigits(dayOfYear(date))}`
  }
  return values[part]
}

/** Whether a name in a permalink is a part of a day. */
export function isDayPart(name: string): name is DayPart {
  return /^(?:year|(?:i_)?month|(?:i_)?day|short_(?:year|month|day)|long_(?:month|day)|y_day)$/.test(name)
}

function dayOfYear(date: Date): number {
  return Math.round((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1
}
