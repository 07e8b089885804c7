import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/hexo/read-date.ts'
import {describe} from '../../describe.ts'
import {toScalar} from '../jekyll/read-recording.ts'
import {readRecording, siteOf} from '../recording.ts'

/** The instant and the day shown; `file` where Hexo took the time of the file. */
type Reading = readonly [instant: number | 'file', day: string] | 'absent'

interface Recording {
  /** The `timezone` of the config, and the zone of the machine. */
  readonly zones: readonly (readonly [string, string])[]
  readonly dates: readonly (readonly [source: string, ...Reading[]])[]
}

/** Where our reading differs, and why. */
const exceptions: Readonly<Record<string, RegExp>> = {
  'moment-timezone knows no summer time after 2037': /^['"]?202311,7/
}

const {zones, dates} = readRecording<Recording>('hexo', 'dates')

describe('hexo/read-date beside the recording', (it) => {
  zones.forEach(([timezone, host], index) => {
    it(`reads every date as Hexo does with timezone "${timezone}" on a machine in ${host}`, () => {
      const site = siteOf('hexo', 0, timezone === '' ? {} : {timeZone: timezone})
      const differences = dates.filter(([source, ...readings]) => {
        const recorded = readings[index]
        if (recorded === undefined || recorded === 'absent') return false
        if (Object.values(exceptions).some((pattern) => pattern.test(source))) return false
        const {outcome, instant, day, zone, cause} = readDate(toScalar(source), site)
        if (recorded[0] === 'file') return outcome !== 'replaced' || instant !== undefined
        if (instant !== undefined) return instant !== recorded[0] || (day !== undefined && day !== recorded[1])
        return cause === 'offset-misread' ? zone !== 'host' || instant !== undefined : day !== recorded[1]
      })
      assert.equal(differences, [])
    })
  })

  it('has recorded enough', () => assert.ok(dates.length > 600))
})
