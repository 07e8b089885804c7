import type {Scalar} from '../../post/front-matter.ts'
import {correctForm} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import type {Site} from '../engine.ts'
import {type DateManner, type HeldDate, holdTimestamp, judgeDate} from '../javascript/judge-date.ts'
import {resolveScalar} from '../javascript/resolve-scalar.ts'
import {keepQuotes} from '../keep-quotes.ts'
import {readIsoText} from './read-iso-text.ts'
import {readRfc9557Text} from './read-rfc9557-text.ts'

const FILE_TIME = 'takes the day in the path, else the time at which the file was made'

/** The words that Eleventy knows in place of a date (src/Template.js, `getMappedDate`). */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['created', 'the time at which the file was made, which on a build machine is that of the build'],
  ['last modified', 'the time at which the file was changed last, which on a build machine is that of the build'],
  ['git created', 'the time of the first commit of the file'],
  ['git last modified', 'the time of the last commit of the file']
])

/** What Eleventy makes of a date: YAML's timestamps as they are, texts by Luxon, or by a parser of its own from version 4 on. */
export function readDate(value: Scalar, {now, settings}: Site): DateReading {
  const {timeZone, version} = settings
  const zones = timeZone === undefined ? {} : {shown: timeZone, written: timeZone}
  const manner: DateManner = {engine: 'Eleventy', assumed: 'UTC', withoutOffset: 'shifted', ...zones}
  const resolved = resolveScalar(value, 4)
  if (resolved.type === 'timestamp') return judgeDate(holdTimestamp(resolved.timestamp), value.text, manner)
  const isNothing =
    resolved.type === 'null' ||
    (resolved.type === 'flag' && !resolved.flag) ||
    (resolved.type === 'number' && (resolved.number === 0 || Number.isNaN(resolved.number))) ||
    (resolved.type === 'text' && resolved.text === '')
  if (isNothing) return {outcome: 'replaced', note: `Eleventy finds no date and ${FILE_TIME}`}
  if (resolved.type !== 'text') {
    return {
      outcome: 'rejected',
      note: 'Eleventy stops the whole build: it wants a date or a text, and this is neither',
      ...correctForm(value.text)
    }
  }
  return keepQuotes(judgeText(resolved.text, manner, version, now), value)
}

function judgeText(text: string, manner: DateManner, version: string | undefined, now: number): DateReading {
  const word = WORDS.get(text.toLowerCase())
  if (word !== undefined) return {outcome: 'text', note: `Eleventy takes ${word}`}
  const isFour = Number.parseInt(version ?? '', 10) >= 4
  const held: (HeldDate & {readonly isToday?: true}) | undefined = isFour
    ? readRfc9557Text(text)
    : readIsoText(text, now)
  if (!held)
    return {
      outcome: 'rejected',
      note: 'Eleventy cannot read it as a date and stops the whole build',
      ...correctForm(text)
    }
  const reading = judgeDate(held, text, manner)
  if (!held.isToday) return reading
  return {outcome: 'replaced', note: 'Eleventy finds no day in it and takes that of the build', ...pick(reading)}
}

function pick({instant, day}: DateReading): Pick<DateReading, 'instant' | 'day'> {
  return {...(instant === undefined ? {} : {instant}), ...(day === undefined ? {} : {day})}
}
