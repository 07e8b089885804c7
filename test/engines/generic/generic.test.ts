import * as assert from 'uvu/assert'
import type {DateReading} from '../../../src/engines/date-reading.ts'
import {generic} from '../../../src/engines/generic/generic.ts'
import {describe} from '../../describe.ts'
import {toScalar} from '../to-scalar.ts'

function read(source: string, timeZone?: string): DateReading {
  const zone = timeZone === undefined ? {} : {timeZone}
  const settings = {...zone, future: true, postFolders: [''], defaults: [], notes: []}
  return generic.readDate(toScalar(source), {engine: 'generic', root: '', now: 0, settings})
}

describe('generic/read-date', (it) => {
  const days = [
    '2023-11-17',
    '2023/11/17',
    '2023.11.17',
    'Nov 17, 2023',
    'November 17 2023',
    '17 Nov 2023',
    '17 November, 2023'
  ]
  for (const source of [...days, '"2023-11-17"', 'Fri, 17 Nov 2023']) {
    it(`reads the day ${source}`, () => {
      assert.equal(read(source), {
        outcome: 'exact',
        day: '2023-11-17',
        note: 'Blog engines read it as 17 November 2023'
      })
    })
  }

  const instants = [
    '2023-11-17T12:23:41Z',
    '2023-11-17T21:23:41+09:00',
    '2023-11-17 21:23:41 +0900',
    '2023-11-17 21:23:41+0900',
    'Fri, 17 Nov 2023 12:23:41 GMT',
    '17 Nov 2023 07:23:41 -0500',
    '2023-11-17 07:23:41 -5'
  ]
  for (const source of instants) {
    it(`reads the instant ${source}`, () => {
      assert.equal(read(source, 'Asia/Seoul'), {
        outcome: 'exact',
        instant: Date.UTC(2023, 10, 17, 12, 23, 41),
        day: '2023-11-17',
        note: 'Blog engines read it as 21:23:41 on 17 November 2023 in Asia/Seoul'
      })
    })
  }

  it('misses an offset, and gives it where the zone is known', () => {
    assert.equal(read('2023-11-17 12:23'), {
      outcome: 'shifted',
      cause: 'no-offset',
      day: '2023-11-17',
      note: 'Some blog engines read 12:23 without an offset as UTC, some as the time of the machine that builds the site'
    })
    assert.is(read('2023-11-17 12:23:41', 'Asia/Seoul').corrected, '2023-11-17 12:23:41+09:00')
    assert.is(read('"2023-11-17 12:23:41"', 'Asia/Seoul').corrected, '"2023-11-17 12:23:41+09:00"')
    assert.is(read('2023-11-17T12:23:41', 'Asia/Seoul').corrected, '2023-11-17T12:23:41+09:00')
    assert.is(read('2023-11-05 01:30:00', 'America/New_York').corrected, undefined)
  })

  const COUNT_ON = 'some blog engines stop, some count on to another day'
  const UNREADABLE = 'Few blog engines can read it as a date: some stop, some take another one'
  const rejected: Readonly<Record<string, string>> = {
    '2023-02-30': `There is no such day as 2023-02-30: ${COUNT_ON}`,
    '2023-13-01': `There is no month 13: ${COUNT_ON}`,
    '2023-11-17 25:00': `A day has no hour 25: ${COUNT_ON}`,
    '2023-11-17 12:60': `An hour has no minute 60: ${COUNT_ON}`,
    '2023-11-17 12:23:61': `A minute has no second 61: ${COUNT_ON}`,
    '2023-11-17 12:23 +25:00': `There is no offset of +2500: ${COUNT_ON}`,
    '2023년 11월 17일': UNREADABLE,
    '[Current Date]': UNREADABLE,
    tomorrow: UNREADABLE,
    "''": UNREADABLE,
    '20231117': UNREADABLE,
    '2023-11/17': UNREADABLE,
    ['2'.repeat(100_000)]: UNREADABLE
  }
  for (const [source, note] of Object.entries(rejected)) {
    it(`rejects ${source.slice(0, 30)}`, () => assert.equal(read(source), {outcome: 'rejected', note}))
  }
})

describe('generic/read-file-name', (it) => {
  it('reads a day that exists, and minds nothing else', () => {
    assert.equal(generic.readFileName('2023-11-17-a.md', 'post'), {day: '2023-11-17', range: {start: 0, end: 10}})
    assert.equal(generic.readFileName('2023-02-30-a.md', 'post'), {})
    assert.equal(generic.readFileName('a.md', 'post'), {})
  })
})
