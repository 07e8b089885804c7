const form = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:\d\d)$/

/**
 * Reads a moment that is the same everywhere: a date, a time and an offset, as in RFC 3339 (seconds may be left out).
 * Gives milliseconds since 1970; `undefined` for anything else, 30 February included.
 */
export function readInstant(text: string): number | undefined {
  const match = form.exec(text)
  if (match === null) return undefined
  const [year = 0, month = 0, day = 0] = match.slice(1, 4).map(Number)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  const milliseconds = Date.parse(text.toUpperCase().replace(' ', 'T'))
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
