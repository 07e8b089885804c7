import type {Scalar} from '../../post/front-matter.ts'
import {correctForm} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import type {Site} from '../engine.ts'
import {type DateManner, holdTimestamp, judgeDate} from '../javascript/judge-date.ts'
import {resolveScalar} from '../javascript/resolve-scalar.ts'
import {keepQuotes} from '../keep-quotes.ts'
import {readIsoText} from './read-iso-text.ts'

/** Gatsby formats dates in UTC, so that a time without an offset is shown as it is written. */
const MANNER: DateManner = {engine: 'Gatsby', assumed: 'UTC', shown: 'UTC', withoutOffset: 'exact'}

/**
 * What Gatsby makes of a date in a field of the type `Date` (gatsby, src/schema/types/date.ts, `formatDate`): YAML's
 * timestamps, which gatsby-transformer-remark writes out in ISO 8601, and texts and numbers by a list of forms. All
 * others it shows as "Invalid date", and goes on.
 */
export function readDate(value: Scalar, _site: Site): DateReading {
  const resolved = resolveScalar(value, 3)
  if (resolved.type === 'timestamp') {
    const reading = judgeDate(holdTimestamp(resolved.timestamp), value.text, MANNER)
    return (reading.instant ?? 0) < AFTER_9999 ? reading : unread(value.text)
  }
  if (resolved.type === 'null') return {outcome: 'replaced', note: 'Gatsby finds no date, and shows none'}
  const text =
    resolved.type === 'text' ? resolved.text : String(resolved.type === 'number' ? resolved.number : resolved.flag)
  const held = readIsoText(text)
  return keepQuotes(held ? judgeDate(held, text, MANNER) : unread(value.text), value)
}

/** Years with more than four figures get a sign in ISO 8601, which is not in the list. */
const AFTER_9999 = Date.UTC(10_000, 0)

function unread(text: string): DateReading {
  return {
    outcome: 'replaced',
    note: 'Gatsby cannot read it as a date and shows the words “Invalid date”',
    ...correctForm(text)
  }
}
