import type {Scalar} from '../../post/front-matter.ts'
import {correctForm} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import type {Site} from '../engine.ts'
import {type DateManner, holdText, holdTimestamp, judgeDate} from '../javascript/judge-date.ts'
import {judgeNumber} from '../javascript/judge-number.ts'
import {parseDateText} from '../javascript/parse-date-text.ts'
import {type ResolvedScalar, resolveScalar} from '../javascript/resolve-scalar.ts'
import {keepQuotes} from '../keep-quotes.ts'

const STOPS = 'stops the whole build'

/**
 * What Astro makes of a date. The schema of the site decides: `z.coerce.date()`, which is assumed where it does not say,
 * hands everything to `new Date`; `z.date()` takes only what YAML itself reads as a date; `z.string()` takes only texts.
 * Times without an offset are of UTC to YAML, and of the machine's zone to `new Date`.
 */
export function readDate(value: Scalar, {settings}: Site, key = 'date'): DateReading {
  const {timeZone, dateSchemas = {}} = settings
  const zones = timeZone === undefined ? {} : {shown: timeZone, written: timeZone}
  const manner: DateManner = {engine: 'Astro', withoutOffset: 'shifted', ...zones}
  const resolved = resolveScalar(value, 4)
  const schema = dateSchemas[key] ?? 'coerced'
  if (schema === 'text') return judgeAsText(resolved)
  if (resolved.type === 'timestamp') {
    return judgeDate(holdTimestamp(resolved.timestamp), value.text, {...manner, assumed: 'UTC'})
  }
  if (schema === 'strict') return refuseText(value)
  if (resolved.type === 'flag' && dateSchemas[key] === undefined && key !== 'date' && key !== 'pubDate') {
    return {outcome: 'text', note: `Astro leaves \`${value.text}\` to the site`}
  }
  if (resolved.type === 'text') return keepQuotes(judgeText(resolved.text, manner, timeZone), value)
  const number = resolved.type === 'number' ? resolved.number : Number(resolved.type === 'flag' && resolved.flag)
  return judgeNumber(number, {engine: 'Astro', zone: timeZone, refuses: STOPS})
}

function judgeText(text: string, manner: DateManner, host: string | undefined): DateReading {
  const date = parseDateText(text)
  if (!date) return {outcome: 'rejected', note: `Astro cannot read it as a date and ${STOPS}`, ...correctForm(text)}
  return judgeDate(holdText(date), text, host === undefined ? manner : {...manner, assumed: host})
}

function judgeAsText({type}: ResolvedScalar): DateReading {
  if (type === 'text') return {outcome: 'text', note: 'Astro keeps it as text, as the schema says'}
  return {outcome: 'rejected', note: `Astro ${STOPS}: the schema wants a text, and without quotes this is none`}
}

function refuseText({text}: Scalar): DateReading {
  const note = `Astro ${STOPS}: the schema wants a date that YAML itself reads, without quotes, as in \`2023-11-17T12:23:41Z\``
  return {outcome: 'rejected', note, ...correctForm(text)}
}
