import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/hexo/read-date.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readRecording, siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'

/** The instant and the day shown; `file` where Hexo took the time of the file. */
type Reading = readonly [instant: number | 'file', day: string] | 'absent'

interface Recording {
  /** The `timezone` of the config, and the zone of the machine. */
  readonly zones: readonly (readonly [string, string])[]
  readonly dates: readonly (readonly [source: string, ...Reading[]])[]
}

const exceptions = {
  'moment-timezone knows no summer time after 2037': /^['"]?202311,7/,
  'Hexo leaves the post out for its open quote, which is no matter of dates': /^'23$/
}

/** Holds the instants and days that Hexo is said to show against those that it showed. */
export function compareDates(): Comparison {
  const {recorded, zones, dates} = readRecording<Recording>('hexo', 'dates')
  const answers = zones.flatMap(([timeZone, host], index) => {
    const site = siteOf('hexo', 0, timeZone === '' ? {} : {timeZone})
    return dates.map(([given, ...readings]) => ({
      given,
      zone: `timezone "${timeZone}" on a machine in ${host}`,
      exception: findException(exceptions, given),
      check: () => {
        const reading = readings[index]
        assert.ok(Array.isArray(reading), 'Hexo made no page')
        const {outcome, instant, day, zone, cause} = readDate(toScalar(given), site)
        if (reading[0] === 'file') {
          assert.is(outcome, 'replaced')
          assert.is(instant, undefined)
        } else if (instant !== undefined) {
          assert.equal([instant, day ?? reading[1]], reading)
        } else if (cause === 'offset-misread') {
          assert.is(zone, 'host')
        } else {
          assert.is(day, reading[1])
        }
      }
    }))
  })
  return {engine: 'hexo', recording: 'dates', recorded, answers}
}
