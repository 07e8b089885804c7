/** A layout of Go's `time` package, ready to be held against a text. */
export interface Layout {
  readonly pattern: RegExp
  readonly hasTime: boolean
  readonly isYearless: boolean
}

/** Takes a name in any case, as Go's `lookup` does; all else in a layout is meant as written. */
function anyCase(names: readonly string[]): string {
  return names
    .map((name) => name.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`))
    .join('|')
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * What the parts of a layout take (go/src/time/format.go, `parse`). The hour, and a day or month without a leading
 * zero in the layout, may have one digit; seconds may have a fraction; a blank takes any number of them.
 */
const PARTS: Readonly<Record<string, string>> = {
  '2006': '(?<year>\\d{4})',
  '06': '(?<shortYear>\\d\\d)',
  '01': '(?<month>\\d\\d)',
  Jan: `(?<monthName>${anyCase(MONTHS)})`,
  '02': '(?<day>\\d\\d)',
  '2': '(?<day>\\d{1,2})',
  '15': '(?<hour>\\d{1,2})',
  '3': '(?<hour>\\d{1,2})',
  '04': '(?<minute>\\d\\d)',
  '05.999999999': '(?<second>\\d\\d)(?<fraction>[.,]\\d{1,9})?',
  '05': '(?<second>\\d\\d)(?<fraction>[.,]\\d+)?',
  PM: '(?<half>[AP]M)',
  Monday: `(?:${anyCase(DAYS)})`,
  Mon: `(?:${anyCase(DAYS.map((name) => name.slice(0, 3)))})`,
  'Z07:00': '(?<offset>Z|[-+]\\d\\d:\\d\\d)',
  Z0700: '(?<offset>Z|[-+]\\d{4})',
  '-07:00': '(?<offset>[-+]\\d\\d:\\d\\d)',
  '-0700': '(?<offset>[-+]\\d{4})',
  MST: '(?<name>[A-Za-z]+(?:[-+]\\d+)?|[-+]\\d+)',
  ' ': ' +'
}

const PART = /05\.9{9}|2006|Monday|Mon|Jan|MST|Z07:00|Z0700|-07:00|-0700|PM|0[1-6]|15|2|3| /g

/** Compiles a layout such as `2006-01-02 15:04:05`. */
export function compileLayout(layout: string): Layout {
  const pattern = layout.replace(PART, (part) => PARTS[part] ?? part)
  return {
    pattern: new RegExp(`^${pattern}$`),
    hasTime: /15|3/.test(layout),
    isYearless: !/06/.test(layout)
  }
}
