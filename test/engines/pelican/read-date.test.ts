import * as assert from 'uvu/assert'
import type {DateReading} from '../../../src/engines/date-reading.ts'
import {readDate} from '../../../src/engines/pelican/read-date.ts'
import {describe} from '../../describe.ts'
import {readDateScalar, siteOf} from '../recording.ts'

const now = Date.UTC(2026, 0, 31, 22, 30)

function read(source: string, timeZone?: string): DateReading {
  const scalar = readDateScalar(`Date: ${source}\n\n`, {lines: true})
  if (!scalar) throw new Error('no date')
  return readDate(scalar, siteOf('pelican', now, timeZone === undefined ? {} : {timeZone}))
}

describe('pelican/read-date', (it) => {
  it('reads a day and a time in the zone of the site', () => {
    assert.equal(read('2023-11-17', 'Asia/Seoul'), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 16, 15),
      day: '2023-11-17',
      note: 'Pelican reads it as 17 November 2023'
    })
    assert.equal(read('2023-11-17 12:23', 'Asia/Seoul'), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17, 3, 23),
      day: '2023-11-17',
      zone: 'Asia/Seoul',
      note: 'Pelican reads it as 12:23 on 17 November 2023'
    })
    assert.equal(read('2023-11-17 12:23'), {
      outcome: 'shifted',
      cause: 'no-offset',
      instant: Date.UTC(2023, 10, 17, 12, 23),
      day: '2023-11-17',
      zone: 'UTC',
      note: 'Pelican reads it as 12:23 on 17 November 2023 in UTC, because neither an offset nor the `TIMEZONE` of the site is given'
    })
  })

  it('honours an offset, and shows the day as written', () => {
    const reading = read('2023-11-17 02:00 +0900', 'America/New_York')
    assert.equal([reading.outcome, reading.instant, reading.day], ['exact', Date.UTC(2023, 10, 16, 17), '2023-11-17'])
  })

  it('passes over names of zones, and turns signs round behind them', () => {
    assert.equal(read('2023-11-17 12:23 KST', 'America/New_York'), {
      outcome: 'shifted',
      instant: Date.UTC(2023, 10, 17, 17, 23),
      day: '2023-11-17',
      cause: 'offset-dropped',
      zone: 'America/New_York',
      note: 'Pelican passes over `KST` and takes the time for one in America/New_York',
      corrected: '2023-11-17 12:23:00+09:00'
    })
    assert.is(read('2023-11-17 12:23 KST', 'Asia/Seoul').outcome, 'exact')
    assert.equal(read('2023-11-17 12:23 GMT+0900', 'Asia/Seoul'), {
      outcome: 'shifted',
      instant: Date.UTC(2023, 10, 17, 21, 23),
      day: '2023-11-17',
      cause: 'offset-misread',
      note: 'Pelican turns the sign of the offset round behind a name and reads 06:23 on 18 November 2023 in Asia/Seoul',
      corrected: '2023-11-17 12:23:00+09:00'
    })
  })

  const filled: Readonly<Record<string, string>> = {
    '2023': 'Pelican finds no month and no day in it, fills in from the day of the build, and reads 31 January 2023',
    'Nov 17': 'Pelican finds no year in it, fills in from the day of the build, and reads 17 November 2026',
    '12:30':
      'Pelican finds no year and no month and no day in it, fills in from the day of the build, and reads 12:30 on 31 January 2026'
  }
  for (const [source, note] of Object.entries(filled)) {
    it(`fills in what ${source} does not say`, () => {
      const reading = read(source)
      assert.equal([reading.outcome, reading.note], ['replaced', note])
    })
  }

  it('leaves out a post with a date that it cannot read', () => {
    const note = 'Pelican cannot read it as a date and leaves the post out'
    assert.equal(read('"2023-11-17"'), {outcome: 'dropped', note, corrected: '2023-11-17'})
    for (const source of ['2023-02-30', 'nonsense', '', '2023년 11월 17일', '2023-11-17 # comment', '1'.repeat(9000)]) {
      assert.equal(read(source), {outcome: 'dropped', note})
    }
    assert.equal(read('2023-11-17 12:23 +25:00'), {
      outcome: 'rejected',
      note: 'Pelican breaks off at an offset of a day or more'
    })
  })
})
