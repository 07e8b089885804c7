import type {Scalar} from '../../post/front-matter.ts'
import {correctForm} from '../correct-form.ts'
import type {DateReading} from '../date-reading.ts'
import type {Site} from '../engine.ts'
import {type DateManner, holdText, holdTimestamp, judgeDate} from '../javascript/judge-date.ts'
import {parseDateText} from '../javascript/parse-date-text.ts'
import {carryOver} from '../javascript/read-timestamp.ts'
import {resolveScalar} from '../javascript/resolve-scalar.ts'

/** Docusaurus shows days in UTC, so that a time without an offset is shown as it is written. */
const MANNER: DateManner = {engine: 'Docusaurus', assumed: 'UTC', shown: 'UTC', withoutOffset: 'exact'}

const STOPS = 'stops the whole build'

/**
 * What Docusaurus makes of a date (plugin-content-blog/src/blogUtils.ts, `getDate`): YAML's timestamps as they are; to a
 * text it adds a `Z` before JavaScript reads it, so that an offset is overruled, and `Z` or `PM` at its end make it
 * unreadable. What is no date by then stops the build, at the latest on the page of the archive.
 */
export function readDate(value: Scalar, _site: Site): DateReading {
  const resolved = resolveScalar(value, 4)
  if (resolved.type === 'timestamp') return judgeDate(holdTimestamp(resolved.timestamp), value.text, MANNER)
  if (resolved.type === 'number' && resolved.number === 0) {
    return {
      outcome: 'replaced',
      note: 'Docusaurus finds no date and takes the day in the file name, or that of the first commit'
    }
  }
  if (resolved.type !== 'text') {
    const why =
      resolved.type === 'null' ? 'is nothing there' : `is a ${resolved.type === 'flag' ? 'yes or no' : 'number'} there`
    return {
      outcome: 'rejected',
      note: `Docusaurus ${STOPS}: it wants a date, and there ${why}`,
      ...correctForm(value.text)
    }
  }
  return judgeText(resolved.text)
}

function judgeText(text: string): DateReading {
  const written = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? undefined : parseDateText(text)
  const isAccepted = written !== undefined || (/^[+-]?\d+(?:\.\d+)?$/.test(text) && Math.abs(Number(text)) <= 8.64e15)
  const date = isAccepted ? parseDateText(`${text}Z`) : undefined
  if (!date)
    return {outcome: 'rejected', note: `Docusaurus cannot read it as a date and ${STOPS}`, ...correctForm(text)}
  const reading = judgeDate(holdText(date), text, MANNER)
  if (reading.outcome !== 'exact' || written?.offset === undefined) return reading
  const meant = carryOver(written.wall) - written.offset * 60_000
  if (meant === reading.instant) return reading
  const note = `${reading.note}: it passes over the offset, because the date is a text to YAML`
  return {...reading, outcome: 'shifted', cause: 'offset-dropped', zone: 'UTC', note, ...correctForm(text)}
}
