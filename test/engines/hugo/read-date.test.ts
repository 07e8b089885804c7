import * as assert from 'uvu/assert'
import type {DateReading} from '../../../src/engines/date-reading.ts'
import type {SiteSettings} from '../../../src/engines/engine.ts'
import {readDate} from '../../../src/engines/hugo/read-date.ts'
import {describe} from '../../describe.ts'
import {readDateScalar, siteOf} from '../recording.ts'

const SEOUL = {timeZone: 'Asia/Seoul'}
const NO_DATE = 'without another date the post counts as from 1 January of the year 1'

function read(source: string, settings: Partial<SiteSettings> = {}): DateReading {
  const text = source.startsWith('=') ? `+++\ndate ${source}\n+++\n` : `---\ndate: ${source}\n---\n`
  const scalar = readDateScalar(text)
  if (!scalar) throw new Error(`no scalar in ${text.slice(0, 80)}`)
  return readDate(scalar, siteOf('hugo', 0, settings))
}

describe('hugo/read-date', (it) => {
  it('reads a day in the zone of the site, UTC where it has none', () => {
    const note = 'Hugo reads it as 17 November 2023'
    assert.equal(read('2023-11-17'), {outcome: 'exact', instant: Date.UTC(2023, 10, 17), day: '2023-11-17', note})
    for (const source of ['2023-11-17', '"2023-11-17"', '17 Nov 2023', '= 2023-11-17', '= "2023-11-17"']) {
      assert.equal(read(source, SEOUL), {
        outcome: 'exact',
        instant: Date.UTC(2023, 10, 16, 15),
        day: '2023-11-17',
        note
      })
    }
  })

  it('reads a time without an offset in the zone of the site, and says when that is not known', () => {
    assert.equal(read('2023-11-17 12:23:41', SEOUL), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17, 3, 23, 41),
      day: '2023-11-17',
      zone: 'Asia/Seoul',
      note: 'Hugo reads it as 12:23:41 on 17 November 2023'
    })
    assert.equal(read('2023-11-17T12:23:41'), {
      outcome: 'shifted',
      cause: 'no-offset',
      instant: Date.UTC(2023, 10, 17, 12, 23, 41),
      day: '2023-11-17',
      zone: 'UTC',
      note: 'Hugo reads it as 12:23:41 on 17 November 2023 in UTC, because neither an offset nor the `timeZone` of the site is given'
    })
  })

  it('shows the day as written, whatever the zone of the site', () => {
    const reading = read('2023-11-17T02:00:00+09:00', {timeZone: 'America/New_York'})
    assert.equal([reading.outcome, reading.day], ['exact', '2023-11-17'])
  })

  it('passes over the names of zones', () => {
    assert.equal(read('Fri, 17 Nov 2023 12:23:41 EST', SEOUL), {
      outcome: 'shifted',
      cause: 'offset-dropped',
      instant: Date.UTC(2023, 10, 17, 3, 23, 41),
      day: '2023-11-17',
      zone: 'Asia/Seoul',
      note: 'Hugo passes over `EST` and takes the time for one in Asia/Seoul',
      corrected: '2023-11-17T12:23:41-05:00'
    })
    assert.is(read('Fri, 17 Nov 2023 12:23:41 KST', SEOUL).outcome, 'exact')
    assert.is(read('Fri, 17 Nov 2023 12:23:41 GMT').outcome, 'shifted')
    assert.is(read('2023-11-17 12:23:41 +0900 UTC').cause, 'offset-dropped')
    assert.is(read('Fri, 17 Nov 2023 12:23:41 GMT+9').cause, 'offset-misread')
  })

  const unread: Readonly<Record<string, string | undefined>> = {
    '2023-2-3': '2023-02-03',
    '2023/11/17': '2023-11-17',
    'Nov 17, 2023': '2023-11-17',
    '7 Nov 2023': '2023-11-07',
    '2023-11-17 12:23': '2023-11-17T12:23:00',
    '"2023-11-17 12:23 +0900"': '"2023-11-17T12:23:00+09:00"',
    '2023-02-30': undefined,
    '03/04/2023': undefined,
    tomorrow: undefined,
    true: undefined
  }
  for (const [source, corrected] of Object.entries(unread)) {
    it(`stops at ${source}, and passed over it before 0.136`, () => {
      const right = corrected === undefined ? {} : {corrected}
      const stops = 'Hugo cannot read it as a date and stops the whole build'
      assert.equal(read(source), {outcome: 'rejected', note: stops, ...right})
      const note = `Hugo cannot read it as a date and passes over it: ${NO_DATE}`
      const older = {outcome: 'replaced', instant: -62_135_596_800_000, day: '0001-01-01', note, ...right}
      assert.equal(read(source, {version: '0.135.0'}), older)
      assert.is(read(source, {version: '0.136.0'}).outcome, 'rejected')
    })
  }

  it('passes over what is empty', () => {
    const note = `Hugo passes over a date that is empty: ${NO_DATE}`
    for (const source of ['', '~', '""', 'null']) {
      assert.equal(read(source), {outcome: 'replaced', instant: -62_135_596_800_000, day: '0001-01-01', note})
    }
  })

  it('takes a number for seconds since 1970', () => {
    assert.equal(read('20231117'), {
      outcome: 'replaced',
      instant: 20_231_117_000,
      note: 'Hugo takes it for the number of seconds since 1970 and reads 1970-08-23 03:45:17 UTC'
    })
    assert.is(read('1700191421').outcome, 'exact')
    assert.is(read('1700191421000').outcome, 'replaced')
    assert.is(read('"20231117"').outcome, 'rejected')
  })

  it('takes offsets of any size before 0.112', () => {
    assert.is(read('2023-11-17T12:23:41+25:00', {version: '0.111.3'}).cause, 'offset-misread')
    assert.is(read('2023-11-17T12:23:41+25:00').outcome, 'rejected')
  })

  it('finds times that clocks pass over', () => {
    const reading = read('2023-03-12 02:30:00', {timeZone: 'America/New_York'})
    assert.is(reading.outcome, 'rolled-over')
    assert.is(
      reading.note,
      'Hugo reads it as 01:30 on 12 March 2023 in America/New_York, since clocks there are put forward over it'
    )
  })

  it('gives up on a long text at once', () => assert.is(read('x'.repeat(20_000)).outcome, 'rejected'))
})
