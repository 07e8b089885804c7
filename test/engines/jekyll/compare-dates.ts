import * as assert from 'uvu/assert'
import type {DateReading} from '../../../src/engines/date-reading.ts'
import {readDate} from '../../../src/engines/jekyll/read-date.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readRecording, siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'

interface Recording {
  readonly now: number
  readonly zones: readonly string[]
  readonly dates: readonly (readonly [source: string, ...instants: (number | null)[]])[]
}

/**
 * Where our reading differs on purpose. The recording is of Debian's Jekyll, which reads YAML with Psych; ours is of
 * Jekyll as released, which reads it with safe_yaml.
 */
export const exceptions = {
  'safe_yaml takes second 60 for 59, Psych for the next minute':
    /^2023-(?:02-29|11-17|1-7)[T ]12:23:60(?:\+0900| -0500| \+25:00)?$/,
  'safe_yaml leaves a day that does not exist to Time.parse, in the zone of the site':
    /^2023-(?:02-29|02-30|04-31) (?!25)\d+:[0-5]\d:[0-5]\d(?:\.5)?(?: -0500| -2300| \+9|\+090)?$/,
  'safe_yaml passes over an offset of more than a day, Psych stops':
    /^2023-(?:11-17|1-7)[T ](?!25)\d+:[0-5]\d:[0-5]\d \+25:00$/,
  'safe_yaml reads an offset of three digits as one of hour and minutes': /^2023-11-05 24:00:00 \+900$/
}

/** Holds the instants that Jekyll is said to read against those that it read. */
export function compareDates(): Comparison {
  const {recorded, now, zones, dates} = readRecording<Recording>('jekyll', 'dates')
  const answers = zones.flatMap((zone, index) => {
    const site = siteOf('jekyll', now, {timeZone: zone})
    return dates.map(([given, ...instants]) => ({
      given,
      zone,
      exception: findException(exceptions, given),
      check: () => {
        const ours = toInstant(readDate(toScalar(given), site))
        if (!isSame(ours, instants[index])) assert.is(ours, instants[index])
      }
    }))
  })
  return {engine: 'jekyll', recording: 'dates', recorded, answers}
}

/** Before 1912 offsets have seconds, which Ruby loses when it writes a time out and reads it again. */
function isSame(ours: number | null | undefined, recorded: number | null | undefined): boolean {
  if (typeof ours !== 'number' || typeof recorded !== 'number' || recorded > Date.UTC(1912, 0)) return ours === recorded
  return Math.abs(ours - recorded) < 120_000
}

function toInstant({outcome, instant}: DateReading): number | null | undefined {
  return outcome === 'rejected' ? null : instant
}
