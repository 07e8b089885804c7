/** What Ruby's `Date._parse` finds in a text. Parts are as written: nothing says yet that there is such a day or hour. */
export interface DateParts {
  year?: number
  month?: number
  day?: number
  yearDay?: number
  hour?: number
  minute?: number
  second?: number
  /** Whether a fraction of a second is written. */
  fraction?: true
  /** The zone as written behind the time: `+0900`, `KST`, or any word that stands there. */
  zone?: string
  /** Whether a year of two digits is not to be taken for one of this or the last century. */
  wholeYear?: true
  beforeChrist?: true
}

/** A year, month or day as Ruby takes it down before it knows which of them it is. */
type Piece = string | undefined

/**
 * Sorts three pieces into year, month and day: what has an apostrophe or more than two digits is the year
 * (Ruby 3.1, ext/date/date_parse.c, `s3e`).
 */
export function setDay(parts: DateParts, year: Piece, month: Piece, day: Piece, beforeChrist = false): void {
  let [y, m, d] = [year, month, day]
  if (y !== undefined && m !== undefined && d === undefined) [y, m, d] = [undefined, y, m]
  if (y === undefined && d !== undefined && isYear(d)) [y, d] = [d, undefined]
  const digits = y === undefined ? null : /[-+]?\d+/.exec(y)
  if (y !== undefined && digits && digits.index + digits[0].length < y.length) [y, d] = [d, digits[0]]
  if (m !== undefined && isYear(m)) [y, m, d] = [m, d, y]
  if (d !== undefined && isYear(d)) [y, d] = [d, y]
  setYear(parts, y)
  if (beforeChrist) parts.beforeChrist = true
  const monthNumber = firstNumber(m)
  if (monthNumber !== undefined) parts.month = monthNumber
  const dayNumber = firstNumber(d)
  if (dayNumber !== undefined) parts.day = dayNumber
}

function isYear(piece: string): boolean {
  return piece.startsWith("'") || piece.length > 2
}

function setYear(parts: DateParts, piece: Piece): void {
  const [, sign = '', digits] = /([-+]?)(\d*)/.exec(piece?.replace(/^[^-+\d]*/, '') ?? '') ?? []
  if (digits === undefined || sign + digits === '') return
  if (sign !== '' || digits.length > 2) parts.wholeYear = true
  parts.year = Number(`${sign}${digits === '' ? '0' : digits}`)
}

function firstNumber(piece: Piece): number | undefined {
  const digits = piece === undefined ? null : /\d+/.exec(piece)
  return digits ? Number(digits[0]) : undefined
}
