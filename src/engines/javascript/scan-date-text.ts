/** What stands in a date that `Date.parse` takes. */
export interface DateTextParts {
  /** The numbers of the day, in the order written. */
  readonly dayNumbers: readonly number[]
  readonly hasMonthName: boolean
  readonly hasTime: boolean
  /** Whether an offset or the name of a zone is written that V8 looks at. */
  readonly hasZone: boolean
  /** How many parentheses are left open at the end. */
  readonly openParentheses: number
}

const MONTHS = new Set(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'])
const ZONES = new Set(['ut', 'utc', 'z', 'gmt', 'cdt', 'cst', 'edt', 'est', 'mdt', 'mst', 'pdt', 'pst'])

/** Words start at `A` in the code chart, so that `_` and `한` are letters too. */
const TOKENS = /\d+|(?:(?!\s)[A-Z[-\u{10FFFF}])+|[-+(]/gu

/**
 * Finds the parts of a text that V8's `Date.parse` reads as a date (v8, src/date/dateparser-inl.h): a number before a
 * colon starts the time, a sign behind a time starts an offset, text in parentheses is passed over, and so are words
 * before the first number. For other texts the answer means nothing.
 */
export function scanDateText(text: string): DateTextParts {
  const [start = ''] = ISO_DAY.exec(text) ?? []
  const rest = text.slice(start.length)
  const scan = new DateTextScan(start)
  for (const match of text.matchAll(TOKENS)) scan.take(match[0], match.index, text)
  if (start === '') return scan.parts
  if (rest === '') return {...scan.parts, hasZone: true}
  return /^T/i.test(rest) ? {...scan.parts, hasTime: true, hasZone: /[-+Zz]/.test(rest)} : scan.parts
}

/** A start that is read as in ISO 8601, whatever follows. */
const ISO_DAY = /^(?:[-+]\d{6}|\d{4})(?!\d)(?:-(?:0[1-9]|1[0-2])(?!\d)(?:-(?:0[1-9]|[12]\d|3[01])(?!\d))?)?/

/** How many of hour, minute, second and fraction were read; `ended` when nothing more can follow. */
type TimeProgress = 0 | 1 | 2 | 3 | 'ended'

/** The largest number that can go on with the time. */
const LIMITS: Readonly<Record<TimeProgress, number>> = {0: -1, 1: 59, 2: 59, 3: 999, ended: -1}

class DateTextScan {
  readonly #dayNumbers: number[]
  #hasMonthName = false
  #time: TimeProgress = 0
  #zone: 'none' | 'sign' | 'hours' | 'whole' = 'none'
  #sawNumber: boolean
  #openParentheses = 0
  /** Offset behind what was read. */
  #next: number

  constructor(isoDay: string) {
    this.#dayNumbers = (isoDay.match(/\d+/g) ?? []).map(Number)
    this.#sawNumber = isoDay !== ''
    this.#next = isoDay.length
  }

  get parts(): DateTextParts {
    return {
      dayNumbers: this.#dayNumbers,
      hasMonthName: this.#hasMonthName,
      hasTime: this.#time !== 0,
      hasZone: this.#zone !== 'none',
      openParentheses: this.#openParentheses
    }
  }

  take(token: string, start: number, text: string): void {
    if (start < this.#next) return
    const end = start + token.length
    this.#next = end
    if (token === '(') this.#skipParentheses(start, text)
    else if (/^\d/.test(token)) this.#takeNumber(token, end, text)
    else if (token === '+' || token === '-') this.#takeSign()
    else this.#takeWord(token.toLowerCase(), end, text)
  }

  #takeNumber(digits: string, end: number, text: string): void {
    this.#sawNumber = true
    const colons = /^:{0,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0
    const inTime = Number(digits) <= LIMITS[this.#time]
    if (this.#zone === 'sign') {
      this.#zone = colons > 0 ? 'hours' : 'whole'
      this.#next = end + colons
    } else if (colons > 0) {
      this.#time = colons === 2 ? 2 : this.#time === 0 ? 1 : this.#time === 1 ? 2 : 3
      this.#next = end + colons
    } else if (inTime && text[end] === '.') {
      this.#time = 'ended'
      this.#next = end + 1 + (/^\d*/.exec(text.slice(end + 1))?.[0].length ?? 0)
    } else if (this.#zone === 'hours') this.#zone = 'whole'
    else if (inTime) this.#time = 'ended'
    else {
      this.#dayNumbers.push(Number(digits))
      this.#next = end + (/^\.?-?/.exec(text.slice(end, end + 2))?.[0].length ?? 0)
    }
  }

  #takeSign(): void {
    if (this.#time !== 0 || this.#zone === 'whole') this.#zone = 'sign'
  }

  #takeWord(word: string, end: number, text: string): void {
    if (MONTHS.has(word.slice(0, 3))) {
      this.#hasMonthName = true
      if (text[end] === '-') this.#next = end + 1
    } else if (this.#sawNumber && ZONES.has(word)) this.#zone = 'whole'
  }

  #skipParentheses(start: number, text: string): void {
    let depth = 0
    for (let at = start; at < text.length; at++) {
      if (text[at] === '(') depth++
      else if (text[at] === ')') depth--
      this.#next = at + 1
      if (depth === 0) return
    }
    this.#openParentheses = depth
  }
}
