import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/hugo/read-date.ts'
import {describe} from '../../describe.ts'
import {readDateScalar, readRecording, siteOf} from '../recording.ts'

interface Recording {
  readonly now: number
  readonly zones: readonly string[]
  readonly dates: readonly (readonly [source: string, day: string | null, ...instants: (number | null)[]])[]
}

const formats = {
  dates: (date: string) => `---\ndate: ${date}\n---\n`,
  'toml-dates': (date: string) => `+++\ndate = ${date}\n+++\n`
}

/** Where our reading differs on purpose, and why. */
const exceptions: Readonly<Record<string, string>> = {
  '9223372036854775807': 'seconds that overflow in Go: no instant is given',
  '9223372036854775808': 'seconds that overflow in Go: no instant is given'
}

describe('hugo/read-date beside the recording', (it) => {
  for (const [name, toText] of Object.entries(formats)) {
    const {now, zones, dates} = readRecording<Recording>('hugo', name)
    const read = dates.flatMap(([source, day, ...instants]) => {
      const scalar = readDateScalar(toText(source))
      return scalar && !(source in exceptions) ? [{source, scalar, day, instants}] : []
    })
    zones.forEach((timeZone, index) => {
      it(`reads every date in ${name}.json as Hugo does in ${timeZone}`, () => {
        const site = siteOf('hugo', now, {timeZone, version: '0.111.3'})
        const differences = read.flatMap(({source, scalar, instants, day}) => {
          const reading = readDate(scalar, site)
          const isSame =
            instants[index] === null
              ? reading.outcome === 'rejected'
              : reading.instant === instants[index] && (reading.day ?? day) === day
          return isSame ? [] : [[source, day, instants[index], reading.day, reading.instant, reading.note]]
        })
        assert.equal(differences, [])
      })
    })

    it(`has recorded enough in ${name}.json`, () => assert.ok(read.length >= 90))

    it(`stops since 0.136 at what it passed over before (${name}.json)`, () => {
      const site = siteOf('hugo', now, {timeZone: 'UTC'})
      const older = siteOf('hugo', now, {timeZone: 'UTC', version: '0.135.0'})
      const differences = read.filter(({scalar}) => {
        const [before, since] = [readDate(scalar, older), readDate(scalar, site)]
        const isPassedOver = before.note.startsWith('Hugo cannot read it as a date and passes over it')
        return (since.outcome === 'rejected') !== (isPassedOver || before.outcome === 'rejected')
      })
      assert.equal(differences, [])
    })
  }
})
