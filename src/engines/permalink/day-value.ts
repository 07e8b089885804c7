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
  return values[part](day)
}

const values: Readonly<Record<DayPart, (day: string) => string>> = {
  year: (day) => split(day).year,
  month: (day) => split(day).month,
  day: (day) => split(day).day,
  i_month: (day) => String(Number(split(day).month)),
  i_day: (day) => String(Number(split(day).day)),
  short_year: (day) => split(day).year.slice(-2),
  short_month: (day) => monthName(day).slice(0, 3),
  long_month: (day) => monthName(day),
  short_day: (day) => dayName(day).slice(0, 3),
  long_day: (day) => dayName(day),
  y_day: (day) => String(dayOfYear(day)).padStart(3, '0')
}

function split(text: string): {year: string; month: string; day: string} {
  const [year = '', month = '', day = ''] = text.split('-')
  return {year, month, day}
}

function monthName(day: string): string {
  return MONTHS[Number(split(day).month) - 1] ?? ''
}

function dayName(day: string): string {
  return DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
}

/** Whether a name in a permalink is a part of a day. */
export function isDayPart(name: string): name is DayPart {
  return /^(?:year|(?:i_)?month|(?:i_)?day|short_(?:year|month|day)|long_(?:month|day)|y_day)$/.test(name)
}

function dayOfYear(day: string): number {
  const date = new Date(`${day}T00:00:00Z`)
  return Math.round((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1
}
