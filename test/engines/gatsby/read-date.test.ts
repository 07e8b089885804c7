import * as assert from 'uvu/assert'
import {readDate} from '../../../src/engines/gatsby/read-date.ts'
import {describe} from '../../describe.ts'
import {siteOf} from '../recording.ts'
import {toScalar} from '../to-scalar.ts'

const SITE = siteOf('gatsby', 0)

describe('gatsby/read-date', (it) => {
  it('shows a time without an offset as it is written', () => {
    assert.equal(readDate(toScalar('2023-11-17 12:23:41'), SITE), {
      outcome: 'exact',
      instant: Date.UTC(2023, 10, 17, 12, 23, 41),
      day: '2023-11-17',
      zone: 'UTC',
      note: 'Gatsby reads it as 12:23:41 on 17 November 2023 in UTC'
    })
  })

  it('takes an offset at its word, with a colon or without', () => {
    const instant = Date.UTC(2023, 10, 16, 15, 23, 41)
    assert.equal(readDate(toScalar("'2023-11-17 00:23:41 +0900'"), SITE), {
      outcome: 'exact',
      instant,
      day: '2023-11-16',
      note: 'Gatsby reads it as 15:23:41 on 16 November 2023 in UTC'
    })
    assert.is(readDate(toScalar('2023-11-17T00:23:41+09:00'), SITE).instant, instant)
  })

  it('shows "Invalid date" for what is not in its list, and offers what is', () => {
    const note = 'Gatsby cannot read it as a date and shows the words “Invalid date”'
    assert.equal(readDate(toScalar('"2023-2-3"'), SITE), {outcome: 'replaced', note, corrected: '"2023-02-03"'})
    assert.equal(readDate(toScalar('Nov 17, 2023'), SITE), {outcome: 'replaced', note, corrected: '2023-11-17'})
    assert.equal(readDate(toScalar('12:30'), SITE), {outcome: 'replaced', note})
    assert.equal(readDate(toScalar('9999-13-01'), SITE), {outcome: 'replaced', note})
  })

  it('carries a day over that YAML reads, and not one in quotes', () => {
    assert.is(readDate(toScalar('2023-02-30'), SITE).outcome, 'rolled-over')
    assert.is(readDate(toScalar("'2023-02-30'"), SITE).outcome, 'replaced')
  })

  it('fills in what is missing', () => {
    assert.equal(readDate(toScalar('2023'), SITE), {
      outcome: 'replaced',
      instant: Date.UTC(2023, 0, 1),
      day: '2023-01-01',
      note: 'Gatsby finds no month and no day in it and reads 1 January 2023'
    })
  })

  it('finds no date in an empty value', () => {
    assert.equal(readDate(toScalar(''), SITE), {outcome: 'replaced', note: 'Gatsby finds no date, and shows none'})
  })
})
