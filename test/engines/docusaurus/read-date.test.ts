import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/docusaurus/read-date.ts'
import {describe} from '../../describe.ts'
import {siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'

const SITE = siteOf('docusaurus', 0)

describe('docusaurus/read-date', (it) => {
  it('shows a time without an offset as it is written', () => {
    assert.equal(readDate(toScalar('2023-11-17 23:30:00'), SITE), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17, 23, 30),
      day: '2023-11-17',
      zone: 'UTC',
      note: 'Docusaurus reads it as 23:30 on 17 November 2023 in UTC'
    })
  })

  it('takes an offset at its word where YAML reads it', () => {
    assert.equal(readDate(toScalar('2023-11-17T08:00:00+09:00'), SITE), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 16, 23),
      day: '2023-11-16',
      note: 'Docusaurus reads it as 23:00 on 16 November 2023 in UTC'
    })
  })

  it('passes over the offset of a text', () => {
    assert.equal(readDate(toScalar('2023-11-17 12:23:41 +0900'), SITE), {
      outcome: 'shifted',
      cause: 'offset-dropped',
      instant: Date.UTC(2023, 10, 17, 12, 23, 41),
      day: '2023-11-17',
      zone: 'UTC',
      note: 'Docusaurus reads it as 12:23:41 on 17 November 2023 in UTC: it passes over the offset, because the date is a text to YAML',
      corrected: '2023-11-17T12:23:41+09:00'
    })
  })

  it('stops at a text that no Z can follow, and at what is no date', () => {
    assert.equal(readDate(toScalar("'2023-11-17T12:23:41+09:00'"), SITE), {
      outcome: 'rejected',
      note: 'Docusaurus cannot read it as a date and stops the whole build',
      corrected: '2023-11-17T12:23:41+09:00'
    })
    assert.equal(readDate(toScalar('20231117'), SITE), {
      outcome: 'rejected',
      note: 'Docusaurus stops the whole build: it wants a date, and there is a number there'
    })
    assert.equal(readDate(toScalar(''), SITE), {
      outcome: 'rejected',
      note: 'Docusaurus stops the whole build: it wants a date, and there is nothing there'
    })
  })

  it('carries over, and fills in', () => {
    assert.is(
      readDate(toScalar('2023-02-30'), SITE).note,
      'Docusaurus reads it as 2 March 2023, since there is no such day'
    )
    assert.is(readDate(toScalar('Nov 17'), SITE).note, 'Docusaurus finds no year in it and reads 17 November 2001')
  })
})
