import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/eleventy/read-date.ts'
import {describe} from '../../describe.ts'
import {siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'

const NOW = Date.UTC(2026, 0, 31, 22, 30)
const SITE = siteOf('eleventy', NOW)
const SEOUL = siteOf('eleventy', NOW, {timeZone: 'Asia/Seoul'})
const FOUR = siteOf('eleventy', NOW, {version: '4.0.0-alpha.10'})

describe('eleventy/read-date', (it) => {
  it('takes a time without an offset for one in UTC', () => {
    assert.equal(readDate(toScalar('2023-11-17 12:23:41'), SEOUL), {
      outcome: 'shifted',
      cause: 'no-offset',
      instant: Date.UTC(2023, 10, 17, 12, 23, 41),
      day: '2023-11-17',
      zone: 'UTC',
      note: 'Eleventy reads it as 12:23:41 on 17 November 2023 in UTC, because no offset is written',
      corrected: '2023-11-17 12:23:41 +09:00'
    })
  })

  it('takes an offset at its word', () => {
    assert.equal(readDate(toScalar('2023-11-17T12:23:41+09:00'), SITE), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17, 3, 23, 41),
      note: 'Eleventy reads it as 03:23:41 on 17 November 2023 in UTC'
    })
  })

  it('stops at texts that are not in ISO 8601, and offers that form', () => {
    assert.equal(readDate(toScalar('2023-11-17 12:23:41 +0900'), SITE), {
      outcome: 'rejected',
      note: 'Eleventy cannot read it as a date and stops the whole build',
      corrected: '2023-11-17T12:23:41+09:00'
    })
    assert.is(readDate(toScalar('20231117'), SITE).outcome, 'rejected')
    assert.is(readDate(toScalar("'20231117'"), SITE).day, '2023-11-17')
  })

  it('reads week dates, days of the year and zones in brackets', () => {
    assert.is(readDate(toScalar('2023-W46-5'), SITE).day, '2023-11-17')
    assert.is(readDate(toScalar('2023-321'), SITE).day, '2023-11-17')
    assert.is(readDate(toScalar('"2023-11-17T12:23[Asia/Seoul]"'), SITE).instant, Date.UTC(2023, 10, 17, 3, 23))
  })

  it('fills in what is missing', () => {
    assert.equal(readDate(toScalar('2023-11'), SITE), {
      outcome: 'replaced',
      instant: Date.UTC(2023, 10, 1),
      day: '2023-11-01',
      note: 'Eleventy finds no day in it and reads 1 November 2023'
    })
    assert.equal(readDate(toScalar('12:30'), SITE), {
      outcome: 'replaced',
      instant: Date.UTC(2026, 0, 31, 12, 30),
      note: 'Eleventy finds no day in it and takes that of the build'
    })
  })

  it('knows words', () => {
    assert.equal(readDate(toScalar('git Last Modified'), SITE), {
      outcome: 'text',
      note: 'Eleventy takes the time of the last commit of the file'
    })
  })

  it('reads other texts from version 4 on', () => {
    const quoted = toScalar("'2023-11-17 12:23:41'")
    assert.is(readDate(quoted, SITE).outcome, 'rejected')
    assert.is(readDate(quoted, FOUR).instant, Date.UTC(2023, 10, 17, 12, 23, 41))
    assert.is(readDate(toScalar('2023-11'), FOUR).outcome, 'rejected')
  })
})
