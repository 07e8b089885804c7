import * as assert from 'uvu/assert'
import {offsetAt} from '../../src/engines/zone.ts'
import {describe} from '../describe.ts'
import {createRandom} from '../post/create-random.ts'

/** What Intl says when it is asked for each instant, in minutes. */
function ask(zone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {timeZone: zone, timeZoneName: 'longOffset'}).formatToParts(instant)
  const name = parts.find(({type}) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes) + Number(seconds) / 60)
}

describe('knownOffsetAt', (it) => {
  const zones = ['UTC', 'Asia/Seoul', 'America/New_York', 'Africa/Casablanca', 'Asia/Gaza', 'Australia/Lord_Howe']

  it('gives what Intl gives, on whatever day', () => {
    const random = createRandom(5)
    for (const zone of zones) {
      for (let round = 0; round < 150; round++) {
        const instant = (random(3_000_000_000) - 400_000_000) * 1000
        assert.is(offsetAt(zone, instant) + 0, ask(zone, instant) + 0, `${zone} ${new Date(instant).toISOString()}`)
      }
    }
  })

  it('gives the offsets of a Ramadan in which clocks were put back for a month', () => {
    const days = ['2016-06-04', '2016-06-06', '2016-06-20', '2016-07-09', '2016-07-11']
    assert.equal(
      days.map((day) => offsetAt('Africa/Casablanca', Date.parse(`${day}T12:00:00Z`))),
      [60, 0, 0, 0, 60]
    )
  })

  it('gives the offsets of the shortest summer that a zone has had', () => {
    const days = ['2000-10-07', '2000-10-09', '2000-10-14', '2000-10-16']
    assert.equal(
      days.map((day) => offsetAt('America/Boa_Vista', Date.parse(`${day}T12:00:00Z`))),
      [-240, -180, -180, -240]
    )
  })

  it('finds the hour of a change', () => {
    const change = Date.parse('2024-03-10T07:00:00Z')
    assert.equal(
      [change - 1, change].map((instant) => offsetAt('America/New_York', instant)),
      [-300, -240]
    )
  })
})
