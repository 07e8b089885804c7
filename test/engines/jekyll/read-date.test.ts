import * as assert from 'uvu/assert'
import type {DateReading} from '../../../src/engines/date-reading.ts'
import {readDate} from '../../../src/engines/jekyll/read-date.ts'
import {describe} from '../../describe.ts'
import {toScalar} from '../to-scalar.ts'

const now = Date.UTC(2026, 0, 31, 22, 30)

function read(source: string, timeZone?: string): DateReading {
  const zone = timeZone === undefined ? {} : {timeZone}
  return readDate(toScalar(source), {
    engine: 'jekyll',
    root: '',
    now,
    settings: {...zone, future: false, postFolders: [''], defaults: [], notes: []}
  })
}

describe('jekyll/read-date', (it) => {
  it('reads a time without quotes and offset as UTC', () => {
    assert.equal(read('2023-11-17 12:23:41', 'Asia/Seoul'), {
      outcome: 'shifted',
      cause: 'no-offset',
      instant: Date.UTC(2023, 10, 17, 12, 23, 41),
      day: '2023-11-17',
      zone: 'UTC',
      note: 'Jekyll reads it as 12:23:41 UTC, which is 21:23:41 on 17 November 2023 in Asia/Seoul',
      corrected: '2023-11-17 12:23:41 +0900'
    })
    assert.equal(read('2023-11-17 23:30:00'), {
      outcome: 'shifted',
      cause: 'no-offset',
      instant: Date.UTC(2023, 10, 17, 23, 30),
      zone: 'UTC',
      note: 'Jekyll reads it as 23:30 UTC on 17 November 2023, because no offset is written'
    })
    assert.is(read('2023-11-17T23:30:00', 'Asia/Seoul').day, '2023-11-18')
    assert.is(read('2023-11-17T23:30:00', 'Asia/Seoul').corrected, '2023-11-17T23:30:00+09:00')
  })

  it('finds nothing wrong where the site is in UTC anyway', () => {
    assert.is(read('2023-11-17 12:23:41', 'UTC').outcome, 'exact')
    assert.is(read('2023-01-17 12:23:41', 'Europe/London').outcome, 'exact')
    assert.is(read('2023-07-17 12:23:41', 'Europe/London').outcome, 'shifted')
  })

  it('corrects no time that clocks show twice or never', () => {
    assert.is(read('2023-11-05 01:30:00', 'America/New_York').corrected, undefined)
    assert.is(read('2023-03-12 02:30:00', 'America/New_York').corrected, undefined)
  })

  it('reads a time in quotes, or without seconds, in the zone of the site', () => {
    const instant = Date.UTC(2023, 10, 17, 3, 23)
    for (const source of ["'2023-11-17 12:23:00'", '"2023-11-17 12:23:00"', '2023-11-17 12:23']) {
      assert.equal(read(source, 'Asia/Seoul'), {
        outcome: 'exact',
        instant,
        day: '2023-11-17',
        zone: 'Asia/Seoul',
        note: 'Jekyll reads it as 12:23 on 17 November 2023'
      })
      assert.equal(read(source), {
        outcome: 'shifted',
        cause: 'no-offset',
        day: '2023-11-17',
        zone: 'host',
        note: 'Jekyll reads it as 12:23 on 17 November 2023 in the time zone of whatever machine builds the site'
      })
    }
  })

  it('reads a day without a time', () => {
    const note = 'Jekyll reads it as 17 November 2023'
    assert.equal(read('2023-11-17'), {outcome: 'exact', day: '2023-11-17', note})
    assert.equal(read('2023-11-17', 'Asia/Seoul'), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 16, 15),
      day: '2023-11-17',
      note
    })
  })

  it('honours an offset, and shows the day in the zone of the site', () => {
    assert.equal(read('2023-11-17 00:30:00 +0900', 'UTC'), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 16, 15, 30),
      day: '2023-11-16',
      note: 'Jekyll reads it as 15:30 on 16 November 2023 in UTC'
    })
    assert.is(read('2023-11-17 00:30:00 +0900').day, undefined)
  })

  it('passes over what it does not know for a zone', () => {
    assert.equal(read('2023-11-17 12:23:41 KST', 'America/New_York'), {
      outcome: 'shifted',
      cause: 'offset-dropped',
      instant: Date.UTC(2023, 10, 17, 17, 23, 41),
      day: '2023-11-17',
      zone: 'America/New_York',
      note: 'Jekyll passes over `KST` and takes the time for one in America/New_York',
      corrected: '2023-11-17 12:23:41 +0900'
    })
    assert.is(read('2023-11-17 12:23:41 KST', 'Asia/Seoul').outcome, 'exact')
    assert.is(read('2023-11-17 12:23:41 + 0900', 'Asia/Seoul').corrected, '2023-11-17 12:23:41 +0900')
    assert.is(read('2023-11-17 12:23 GMT+0900').corrected, '2023-11-17 12:23 +0900')
    assert.is(read('"2023-11-17 12:23 KST"').corrected, '"2023-11-17 12:23 +0900"')
    assert.is(read("'2023-11-17 12:23 KST'").corrected, "'2023-11-17 12:23 +0900'")
    assert.is(read('2023-11-17 12:23:41 IST').corrected, undefined)
    assert.equal(read('2017-05-08 +0800'), {
      outcome: 'shifted',
      cause: 'offset-dropped',
      day: '2017-05-08',
      zone: 'host',
      note: 'Jekyll passes over `+0800`, since no time is written before it',
      corrected: '2017-05-08'
    })
    assert.is(read('2017-05-08 +0800', 'Asia/Shanghai').outcome, 'exact')
  })

  const faults: readonly (readonly [string, DateReading['outcome'], string])[] = [
    [
      '2023-11-17 12:23:41 +0960',
      'shifted',
      'Jekyll takes the offset `+0960` for +1000 and reads 02:23:41 on 17 November 2023 in UTC'
    ],
    ["'2023-11-17 12:23 +0960'", 'shifted', 'Jekyll counts the 60 minutes of the offset `+0960` on into the next hour'],
    [
      '2023-11-17 12:23:41 +25:00',
      'shifted',
      'Jekyll takes the offset `+25:00` for +0000 and reads 12:23:41 on 17 November 2023 in UTC'
    ],
    ['2023-02-30', 'rolled-over', 'Jekyll reads it as 2 March 2023, since there is no such day'],
    ['2023-11-17 24:00:00', 'rolled-over', 'Jekyll reads `24:00` as 00:00 on 18 November 2023 in UTC'],
    ['22nd of August 2024', 'replaced', 'Jekyll finds no day in it and reads 1 August 2024'],
    [
      'Nov 17',
      'replaced',
      'Jekyll finds no year in it, fills in from the day of the build, and reads 17 November 2026'
    ],
    ['12:30:45', 'replaced', 'Jekyll takes it for the number 45045 and reads that as 14 February 2045'],
    ['2023-11-17 오후 3:20', 'replaced', 'Jekyll passes over `오후` and reads 03:20 on 17 November 2023'],
    ['2023-11-17-12-23', 'replaced', 'Jekyll passes over `-12-23` and reads 17 November 2023'],
    ['2023-13-01', 'rejected', 'Jekyll stops the whole build: there is no month 13'],
    ['2023-11-32', 'rejected', 'Jekyll stops the whole build: there is no day 32 in a month'],
    ['2023-11-17 25:00:00', 'rejected', 'Jekyll stops the whole build: a day has no hour 25'],
    ['2023-11-17 12:60', 'rejected', 'Jekyll stops the whole build: an hour has no minute 60'],
    ['2023년 11월 17일', 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
    ['[Current Date]', 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
    ["''", 'rejected', 'Jekyll cannot read it as a date and stops the whole build'],
    ['x'.repeat(120_000), 'rejected', 'Jekyll stops the whole build: the text is too long for a date']
  ]
  for (const [source, outcome, note] of faults) {
    it(`says of ${source.slice(0, 30)}: ${note}`, () => {
      const reading = read(source)
      assert.is(reading.outcome, outcome)
      assert.is(reading.note, note)
    })
  }

  it('tells a time that clocks are put forward over', () => {
    assert.is(
      read('2023-03-12 02:30', 'America/New_York').note,
      'Jekyll reads it as 03:30 on 12 March 2023, since clocks in America/New_York are put forward over it'
    )
  })
})
