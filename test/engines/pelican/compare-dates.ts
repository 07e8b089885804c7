import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/pelican/read-date.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readDateScalar, readRecording, siteOf} from '../recording.ts'

type Instant = number | 'stops' | null

interface Recording {
  readonly now: number
  readonly zones: readonly string[]
  readonly dates: readonly (readonly [source: string, day: string | null, ...instants: Instant[]])[]
}

const exceptions = {
  'outside of UTC the first and the last day of all are too near to the edge for pytz, and the post is left out':
    /^(?:0001-01-01|9999-12-31(?: 23:59:59)?)$/
}

/** Holds the instants and days that Pelican is said to read against those that it read. */
export function compareDates(): Comparison {
  const {recorded, now, zones, dates} = readRecording<Recording>('pelican', 'dates')
  const answers = zones.flatMap((zone, index) => {
    const site = siteOf('pelican', now, {timeZone: zone})
    return dates.map(([given, day, ...instants]) => ({
      given,
      zone,
      exception: findException(exceptions, given),
      check: () => {
        const scalar = readDateScalar(`Title: Read\nDate: ${given}\n\ntext\n`, {lines: true})
        assert.ok(scalar)
        const reading = readDate(scalar, site)
        const ours = reading.outcome === 'dropped' ? null : reading.outcome === 'rejected' ? 'stops' : reading.instant
        if (!isNear(ours, instants[index])) assert.is(ours, instants[index])
        if (typeof ours === 'number') assert.is(reading.day, day)
      }
    }))
  })
  return {engine: 'pelican', recording: 'dates', recorded, answers}
}

/** Before 1912 offsets have seconds, which pytz rounds to minutes, and other ones before the first change than ours. */
function isNear(ours: Instant | undefined, recorded: Instant | undefined): boolean {
  if (typeof ours !== 'number' || typeof recorded !== 'number' || recorded > Date.UTC(1912, 0)) return ours === recorded
  return Math.abs(ours - recorded) < 300_000
}
