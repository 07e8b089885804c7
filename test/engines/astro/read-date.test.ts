import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/astro/read-date.ts'
import {describe} from '../../describe.ts'
import {siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'

const SEOUL = siteOf('astro', 0, {timeZone: 'Asia/Seoul'})
const ANYWHERE = siteOf('astro', 0)
const NEW_YORK = siteOf('astro', 0, {timeZone: 'America/New_York'})

describe('astro/read-date', (it) => {
  it('takes an unquoted time without an offset for one in UTC', () => {
    assert.equal(readDate(toScalar('2023-11-17 23:30:00'), SEOUL), {
      outcome: 'shifted',
      cause: 'no-offset',
      instant: Date.UTC(2023, 10, 17, 23, 30),
      day: '2023-11-18',
      zone: 'UTC',
      note: 'Astro reads it as 23:30 on 17 November 2023 in UTC, because no offset is written',
      corrected: '2023-11-17 23:30:00 +09:00'
    })
  })

  it('takes a quoted one for that of the machine', () => {
    assert.equal(readDate(toScalar("'2023-11-17T23:30:00'"), ANYWHERE), {
      outcome: 'shifted',
      cause: 'no-offset',
      day: '2023-11-17',
      zone: 'host',
      note: 'Astro reads it as 23:30 on 17 November 2023 in the time zone of whatever machine builds the site'
    })
  })

  it('shows midnight UTC as the day before, west of it', () => {
    assert.equal(readDate(toScalar('2023-11-17'), NEW_YORK), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17),
      day: '2023-11-16',
      note: 'Astro reads it as 16 November 2023'
    })
    assert.is(readDate(toScalar("'Nov 17, 2023'"), NEW_YORK).day, '2023-11-17')
  })

  it('takes nothing and numbers for times of 1970', () => {
    assert.equal(readDate(toScalar(''), ANYWHERE), {
      outcome: 'replaced',
      instant: 0,
      note: 'Astro takes it for milliseconds since 1970 and reads 1 January 1970'
    })
    assert.is(readDate(toScalar('20231117'), ANYWHERE).outcome, 'replaced')
  })

  it('stops at texts that are no date', () => {
    assert.equal(readDate(toScalar('17-11-2023'), ANYWHERE), {
      outcome: 'rejected',
      note: 'Astro cannot read it as a date and stops the whole build'
    })
  })

  it('goes by the schema of the site', () => {
    const site = siteOf('astro', 0, {dateSchemas: {date: 'strict', published: 'text', updated: 'coerced'}})
    assert.equal(readDate(toScalar("'2023-11-17'"), site, 'date'), {
      outcome: 'rejected',
      note: 'Astro stops the whole build: the schema wants a date that YAML itself reads, without quotes, as in `2023-11-17T12:23:41Z`',
      corrected: '2023-11-17'
    })
    assert.is(readDate(toScalar('2023-11-17'), site, 'date').outcome, 'exact')
    assert.is(readDate(toScalar("'17 November'"), site, 'published').outcome, 'text')
    assert.is(readDate(toScalar('2023-11-17'), site, 'published').outcome, 'rejected')
    assert.is(readDate(toScalar("'2023-11-17'"), site, 'updated').outcome, 'exact')
  })

  it('leaves a yes or no under a key of other meaning alone', () => {
    assert.equal(readDate(toScalar('true'), ANYWHERE, 'published'), {
      outcome: 'text',
      note: 'Astro leaves `true` to the site'
    })
  })
})
