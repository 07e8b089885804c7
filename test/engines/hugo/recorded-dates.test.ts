import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/hugo/read-date.ts'
import {describe} from '../../describe.ts'
import {describeComparison} from '../describe-comparison.ts'
import {siteOf} from '../recording.ts'
import {compareDates, readSoundDates} from './compare-dates.ts'

for (const name of ['dates', 'toml-dates'] as const) {
  describeComparison(compareDates(name), 90)

  describe(`hugo/read-date of the recorded ${name}`, (it) => {
    const scalars = readSoundDates(name)
    it('has read enough', () => assert.ok(scalars.length >= 90))

    it('stops since 0.136 at what it passed over before', () => {
      const site = siteOf('hugo', 0, {timeZone: 'UTC'})
      const older = siteOf('hugo', 0, {timeZone: 'UTC', version: '0.135.0'})
      const differences = scalars.filter((scalar) => {
        const [before, since] = [readDate(scalar, older), readDate(scalar, site)]
        const isPassedOver = before.note.startsWith('Hugo cannot read it as a date and passes over it')
        return (since.outcome === 'rejected') !== (isPassedOver || before.outcome === 'rejected')
      })
      assert.equal(differences, [])
    })
  })
}
