import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/pelican/read-date.ts'
import {describe} from '../../describe.ts'
import {readDateScalar, readRecording, siteOf} from '../recording.ts'

type Instant = number | 'stops' | null

interface Recording {
  readonly now: number
  readonly zones: readonly string[]
  readonly dates: readonly (readonly [source: string, day: string | null, ...instants: Instant[]])[]
}

/** Where our reading differs, and why. */
const exceptions: Readonly<Record<string, string>> = {
  '0001-01-01': 'outside of UTC the first day of all is too near to the edge for pytz, and the post is left out',
  '9999-12-31': 'so is the last',
  '9999-12-31 23:59:59': 'so is the last'
}

const {now, zones, dates} = readRecording<Recording>('pelican', 'dates')

describe('pelican/read-date beside the recording', (it) => {
  zones.forEach((timeZone, index) => {
    it(`reads every date as Pelican does in ${timeZone}`, () => {
      const site = siteOf('pelican', now, {timeZone})
      const differences = dates.flatMap(([source, day, ...instants]) => {
        const scalar = readDateScalar(`Title: Read\nDate: ${source}\n\ntext\n`, {lines: true})
        if (!scalar || source in exceptions) return []
        const reading = readDate(scalar, site)
        const ours = reading.outcome === 'dropped' ? null : reading.outcome === 'rejected' ? 'stops' : reading.instant
        const isSame = isNear(ours, instants[index]) && (typeof ours !== 'number' || reading.day === day)
        return isSame ? [] : [[source, day, instants[index], reading.day ?? null, ours]]
      })
      assert.equal(differences, [])
    })
  })

  it('has recorded enough', () => assert.ok(dates.length >= 1000))
})

/** Before 1912 offsets have seconds, which pytz rounds to minutes, and other ones before the first change than ours. */
function isNear(ours: Instant | undefined, recorded: Instant | undefined): boolean {
  if (typeof ours !== 'number' || typeof recorded !== 'number' || recorded > Date.UTC(1912, 0)) return ours === recorded
  return Math.abs(ours - recorded) < 300_000
}
