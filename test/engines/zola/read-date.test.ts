import * as assert from 'uvu/assert'
import type {DateReading} from '../../../src/engines/date-reading.ts'
import {readDate} from '../../../src/engines/zola/read-date.ts'
import {describe} from '../../describe.ts'
import {readDateScalar, siteOf} from '../recording.ts'

function read(source: string, timeZone?: string): DateReading {
  const text = source.startsWith('=') ? `+++\ndate ${source}\n+++\n` : `---\ndate: ${source}\n---\n`
  const scalar = readDateScalar(text)
  if (!scalar) throw new Error('no date')
  return readDate(scalar, siteOf('zola', 0, timeZone === undefined ? {} : {timeZone}))
}

/** Instants as the tests in Zola's datetime.rs and page.rs have them; null where those expect an error. */
const instants: Readonly<Record<string, string | null>> = {
  '2016-10-10': '2016-10-10T00:00:00Z',
  '"2016-10-10"': '2016-10-10T00:00:00Z',
  '= 2016-10-10': '2016-10-10T00:00:00Z',
  '= "2016-10-10"': '2016-10-10T00:00:00Z',
  '2002-10-02T15:00:00Z': '2002-10-02T15:00:00Z',
  '= 2002-10-02T15:00:00Z': '2002-10-02T15:00:00Z',
  '2002-10-02T15:00:00': '2002-10-02T15:00:00Z',
  '2002-10-02 15:00:00+02:00': '2002-10-02T13:00:00Z',
  '= 2002-10-02 15:00:00+02:00': '2002-10-02T13:00:00Z',
  '= 2002-10-02T15:00:00.123456Z': '2002-10-02T15:00:00.123Z',
  '2001-12-15T02:59:43.1Z': '2001-12-15T02:59:43.1Z',
  '2001-12-14t21:59:43.10-05:00': '2001-12-15T02:59:43.1Z',
  '2001-12-14 21:59:43.10 -5': '2001-12-15T02:59:43.1Z',
  '2001-12-15 2:59:43.10': '2001-12-15T02:59:43.1Z',
  '1987-07-05t17:45:00Z': '1987-07-05T17:45:00Z',
  '0001-01-01 00:00:00Z': '0001-01-01T00:00:00Z',
  '9999-12-31 23:59:59': '9999-12-31T23:59:59Z',
  '2002/10/12': null,
  '2002-14-01': null,
  '"2002-14-01"': null,
  '2001-13-15T02:59:43.1Z': null,
  '2001-12-15:69:43.1Z': null,
  '2100-02-29T15:15:15Z': null,
  '1988-02-30T15:15:15Z': null,
  '2006-01-01T24:00:00-00:00': null,
  '2006-01-32T00:00:00-00:00': null,
  '2006-01-01T00:60:00-00:00': null,
  '1987-07-05T17:45Z': null,
  '1987-07-0517:45:00Z': null,
  '1985-06-18 17:04:07+26:00': null,
  '2006-01-01T00:00:61-00:00': null,
  '10000-01-01 00:00:00z': null,
  '2023-11-17 12:23:41 +0900': null,
  '2023-11-17 12:23:41 +09:00': '2023-11-17T03:23:41Z',
  '2023-10-17 12:23:41 -05:00': '2023-10-17T17:23:41Z',
  '2023-11-17 12:23:41 -05:00': null,
  '2023-11-17T12:23:41-05:00': '2023-11-17T17:23:41Z',
  '2023-2-3': '2023-02-03T00:00:00Z',
  '= 12:23:41': null,
  '12:23:41': null,
  '2023': null,
  '20231117': null,
  '= 20231117': null,
  true: null,
  'Nov 17, 2023': null
}

describe('zola/read-date', (it) => {
  for (const [source, instant] of Object.entries(instants)) {
    it(`reads ${source}`, () => {
      const reading = read(source)
      assert.is(reading.outcome === 'rejected' ? null : reading.instant, instant === null ? null : Date.parse(instant))
    })
  }

  it('shows the day as written', () => {
    assert.is(read('2023-11-17T02:00:00+09:00', 'America/New_York').day, '2023-11-17')
    assert.equal(read('2023-11-17'), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17),
      day: '2023-11-17',
      note: 'Zola reads it as 17 November 2023'
    })
  })

  it('takes a time without an offset for one in UTC', () => {
    const facts = {instant: Date.UTC(2023, 10, 17, 12, 23, 41), day: '2023-11-17'}
    const note = 'Zola reads it as 12:23:41 UTC on 17 November 2023, because no offset is written'
    assert.equal(read('= 2023-11-17 12:23:41', 'Asia/Seoul'), {
      outcome: 'shifted',
      cause: 'no-offset',
      ...facts,
      zone: 'UTC',
      note,
      corrected: '2023-11-17T12:23:41+09:00'
    })
    assert.equal(read('2023-11-17 12:23:41'), {outcome: 'shifted', cause: 'no-offset', ...facts, zone: 'UTC', note})
    assert.is(read('2023-11-17 12:23:41', 'UTC').outcome, 'exact')
    assert.is(read('"2023-11-17 12:23:41"', 'Asia/Seoul').corrected, '"2023-11-17T12:23:41+09:00"')
  })

  it('counts the minutes of an offset on into the next hour', () => {
    const reading = read('"2023-11-17T12:23:41+09:60"')
    assert.equal([reading.outcome, reading.cause], ['shifted', 'offset-misread'])
    assert.is(reading.note, 'Zola takes the offset for +10:00 and reads 02:23:41 on 17 November 2023 in UTC')
  })

  it('says how a date must be written that it does not read', () => {
    const note = 'Zola cannot read it as a date and stops the whole build'
    assert.equal(read('2023-11-17 12:23:41 +0900'), {
      outcome: 'rejected',
      note,
      corrected: '2023-11-17T12:23:41+09:00'
    })
    assert.equal(read('tomorrow'), {outcome: 'rejected', note})
    assert.equal(read(''), {outcome: 'rejected', note})
  })
})
