import {dayExists, daysInMonth, writeDay} from '../calendar.ts'
import {describeDay} from '../describe-time.ts'
import type {FileNameReading, PostKind} from '../engine.ts'
import {type DateParts, setDay} from './ruby/date-parts.ts'

/** Suffixes that Jekyll or one of its plugins turns into a page; the rest is copied as it is. */
const CONVERTED = /\.(?:md|markdown|mkdown|mkdn|mkd|html?|textile|adoc|asciidoc|ad|org|rst|slim|haml)$/i

/**
 * Reads a file name as Jekyll does: a post needs a day and a hyphen at its start (jekyll/document.rb,
 * `DATE_FILENAME_MATCHER`), which is read by `Time.parse`; a draft needs neither.
 */
export function readFileName(name: string, kind: PostKind): FileNameReading {
  const skipped = /^[._#~]/.exec(name)?.[0] ?? (name.endsWith('~') ? '~' : undefined)
  if (skipped !== undefined) {
    const edge = name.startsWith(skipped) ? 'begins' : 'ends'
    return kind === 'other' ? {} : {fault: `Jekyll skips a file whose name ${edge} with \`${skipped}\``}
  }
  const written = /^\d{2,4}-\d{1,2}-\d{1,2}(?=-.*\.[^.]+$)/.exec(name)?.[0]
  if (written === undefined) {
    return kind === 'post' ? {fault: explainMissingDay(name)} : judgeSuffix(name, kind)
  }
  const range = {start: 0, end: written.length}
  const {day, fault} = readDay(written)
  return {...(day === undefined ? {} : {day}), range, ...(fault === undefined ? judgeSuffix(name, kind) : {fault})}
}

const NO_SUFFIX = 'Jekyll skips a file whose name has no suffix such as `.md`'

function explainMissingDay(name: string): string {
  if (!/\.[^.]+$/.test(name)) return NO_SUFFIX
  const near = /^(\d{4})[-_. ](\d{1,2})[-_. ](\d{1,2})[-_. ]*(.+)$/.exec(name)
  const [, year, month = '', day = '', rest = ''] = near ?? []
  const example =
    near && !rest.startsWith('.') && rest.includes('.') && !/^[a-z]+$/.test(rest)
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}-${rest.replaceAll(' ', '-')}`
      : '2023-11-17-my-post.md'
  return `Jekyll skips a post whose file name does not begin with a day, a hyphen and a name, as in \`${example}\``
}

function judgeSuffix(name: string, kind: PostKind): FileNameReading {
  if (kind === 'other' || CONVERTED.test(name)) return {}
  const suffix = /\.[^.]+$/.exec(name)?.[0]
  if (suffix === undefined) return {fault: NO_SUFFIX}
  return {fault: `Jekyll publishes a \`${suffix}\` file as it is, without turning its Markdown into a page`}
}

/** The day that Jekyll reads, and what is wrong where it is another one than is written, or none. */
function readDay(written: string): {day?: string; fault?: string} {
  const parts: DateParts = {}
  const [first, month, last] = written.split('-')
  setDay(parts, first, month, last)
  const civil = {year: wholeYear(parts), month: parts.month ?? 0, day: parts.day ?? 0}
  if (civil.month < 1 || civil.month > 12) return {fault: refuse(`there is no month ${civil.month}`)}
  if (civil.day < 1 || civil.day > 31) return {fault: refuse(`there is no day ${civil.day} in a month`)}
  const day = writeDay(civil)
  if (dayExists(civil)) return {day}
  const length = daysInMonth(civil.year, civil.month)
  return {
    day,
    fault: `Jekyll publishes the post under ${describeDay(day)}, because the month in its file name has ${length} days`
  }
}

function refuse(reason: string): string {
  return `Jekyll stops the whole build unless the front matter has a \`date\`: ${reason}`
}

function wholeYear({year = 0, wholeYear: whole}: DateParts): number {
  if (whole || year > 99) return year
  return year >= 69 ? year + 1900 : year + 2000
}
