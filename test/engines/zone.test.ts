import * as assert from 'uvu/assert'
import {usualZones} from '../../src/engines/usual-zones.ts'
import {countInstants, dayIn, instantOf, isZone, offsetAt, writeOffset} from '../../src/engines/zone.ts'
import {minutesOfName, minutesOfNameIn} from '../../src/engines/zone-names.ts'
import {describe} from '../describe.ts'

describe('engines/zone', (it) => {
  it('knows the names of zones, and takes no offset for one', () => {
    assert.equal(['Asia/Seoul', 'UTC', 'Asia/Soul', '+09:00', ''].map(isZone), [true, true, false, false, false])
  })

  it('gives minutes ahead of UTC, in summer and winter', () => {
    assert.is(offsetAt('Asia/Seoul', Date.UTC(2023, 10, 17)), 540)
    assert.is(offsetAt('Asia/Kathmandu', Date.UTC(2023, 10, 17)), 345)
    assert.is(offsetAt('America/New_York', Date.UTC(2023, 0, 1)), -300)
    assert.is(offsetAt('America/New_York', Date.UTC(2023, 6, 1)), -240)
    assert.is(offsetAt('UTC', 0), 0)
    assert.ok(Number.isNaN(offsetAt('Asia/Soul', 0)))
    assert.ok(Number.isNaN(offsetAt('UTC', Number.NaN)))
  })

  // Each instant was asked of Ruby 3.1 (`Time.local`) too.
  const walls: readonly (readonly [string, string, string, number])[] = [
    ['2023-11-17T12:23', 'Asia/Seoul', '2023-11-17T03:23:00.000Z', 1],
    ['2023-03-12T02:30', 'America/New_York', '2023-03-12T07:30:00.000Z', 0],
    ['2023-11-05T01:30', 'America/New_York', '2023-11-05T06:30:00.000Z', 2],
    ['2023-03-26T01:30', 'Europe/London', '2023-03-26T01:30:00.000Z', 0],
    ['2023-10-29T01:30', 'Europe/London', '2023-10-29T01:30:00.000Z', 2],
    ['2023-10-01T02:15', 'Australia/Lord_Howe', '2023-09-30T15:45:00.000Z', 0],
    ['2023-04-02T01:45', 'Australia/Lord_Howe', '2023-04-01T15:15:00.000Z', 2]
  ]
  for (const [text, zone, instant, count] of walls) {
    it(`finds the instant of ${text} in ${zone}`, () => {
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[-T:]/).map(Number)
      const wall = {year, month, day, hour, minute, second: 0}
      assert.is(new Date(instantOf(wall, zone)).toISOString(), instant)
      assert.is(countInstants(wall, zone), count)
    })
  }

  it('gives the day in a zone', () => {
    assert.is(dayIn(Date.UTC(2023, 10, 17, 15), 'Asia/Seoul'), '2023-11-18')
    assert.is(dayIn(Date.UTC(2023, 10, 17, 3), 'America/New_York'), '2023-11-16')
  })

  it('writes offsets', () => {
    assert.equal([540, -300, 345, -30, 0].map(writeOffset), ['+0900', '-0500', '+0545', '-0030', '+0000'])
  })
})

describe('engines/usual-zones', (it) => {
  it('lists zones that there are', () => {
    for (const zone of usualZones) assert.is(Number.isNaN(offsetAt(zone, 0)), false, zone)
  })
})

describe('engines/zone-names', (it) => {
  it('knows names that mean one offset', () => {
    assert.equal(['KST', 'cest', 'IST', 'XYZ'].map(minutesOfName), [540, 120, undefined, undefined])
  })

  it('knows what a name means in a zone', () => {
    assert.is(minutesOfNameIn('IST', 'Asia/Kolkata', 2023), 330)
    assert.is(minutesOfNameIn('CEST', 'Europe/Berlin', 2023), 120)
    assert.is(minutesOfNameIn('CET', 'Europe/London', 2023), undefined)
    assert.is(minutesOfNameIn('CEST', 'Europe/Helsinki', 2023), undefined)
    assert.is(minutesOfNameIn('KST', 'Asia/Tokyo', 2023), undefined)
    assert.is(minutesOfNameIn('AEDT', 'Australia/Brisbane', 2023), undefined)
  })
})
