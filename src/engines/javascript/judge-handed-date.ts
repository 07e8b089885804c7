import type {Scalar} from '../../post/front-matter.ts'
import type {DateReading} from '../date-reading.ts'
import {holdTimestamp, judgeDate} from './judge-date.ts'
import {resolveScalar} from './resolve-scalar.ts'

/** An engine that reads front matter with gray-matter 4 and hands dates to the site's own code. */
interface HandingManner {
  readonly engine: string
  /** The zone that the site shows days in, where it is known. */
  readonly zone: string | undefined
}

/**
 * Judges a date that an engine leaves to the site's own code, by what is settled before that sees it: timestamps, which
 * js-yaml 3 has made instants of, and nothing at all. Texts and numbers stay what they are.
 */
export function judgeHandedDate(value: Scalar, {engine, zone}: HandingManner): DateReading {
  const resolved = resolveScalar(value, 3)
  if (resolved.type === 'timestamp') {
    const zones = zone === undefined ? {} : {shown: zone, written: zone}
    return judgeDate(holdTimestamp(resolved.timestamp), value.text, {
      engine,
      assumed: 'UTC',
      withoutOffset: 'shifted',
      ...zones
    })
  }
  if (resolved.type === 'null') {
    const note = `${engine} hands the site’s own code nothing, which JavaScript takes for 1 January 1970`
    return {outcome: 'replaced', note}
  }
  const kind = resolved.type === 'text' ? 'text' : resolved.type === 'number' ? 'number' : 'yes or no'
  return {outcome: 'text', note: `${engine} hands it to the site’s own code as a ${kind}`}
}
