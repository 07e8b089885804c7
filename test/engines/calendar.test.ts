import * as assert from 'uvu/assert'
import {
  dayExists,
  dayNumber,
  daysInMonth,
  readCivil,
  readWall,
  utcInstant,
  writeDay
} from '../../src/engines/calendar.ts'
import {describe} from '../describe.ts'

describe('engines/calendar', (it) => {
  it('knows the length of months in leap years and others', () => {
    const years = [1900, 2000, 2023, 2024]
    assert.equal(
      years.map((year) => daysInMonth(year, 2)),
      [28, 29, 28, 29]
    )
    assert.equal(
      [0, 1, 4, 12, 13].map((month) => daysInMonth(2023, month)),
      [0, 31, 30, 31, 0]
    )
  })

  it('tells days that do not exist', () => {
    assert.ok(dayExists({year: 2024, month: 2, day: 29}))
    assert.not(dayExists({year: 2023, month: 2, day: 29}))
    assert.not(dayExists({year: 2023, month: 11, day: 0}))
    assert.not(dayExists({year: 2023, month: 13, day: 1}))
  })

  it('reads the parts of a day and of a clock', () => {
    assert.equal(readCivil('2023-11-07'), {year: 2023, month: 11, day: 7})
    assert.equal(readWall(['2023', '1', '7', '09', '5', '41']), {
      year: 2023,
      month: 1,
      day: 7,
      hour: 9,
      minute: 5,
      second: 41
    })
    assert.equal(readWall(['2023', '11', '17', undefined, undefined, undefined]), {
      year: 2023,
      month: 11,
      day: 17,
      hour: 0,
      minute: 0,
      second: 0
    })
  })

  it('counts days as Date does, in the first centuries too', () => {
    for (const day of ['1970-01-01', '2000-02-29', '1969-12-31', '0001-03-01', '9999-12-31']) {
      const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
      assert.is(dayNumber({year, month, day: date}) * 86_400_000, Date.parse(`${day}T00:00Z`))
    }
  })

  it('puts a wall clock into UTC', () => {
    const wall = {year: 2023, month: 11, day: 17, hour: 12, minute: 23, second: 41, millisecond: 5}
    assert.is(utcInstant(wall), Date.UTC(2023, 10, 17, 12, 23, 41, 5))
  })

  it('writes a day past the end of its month as the day that it is', () => {
    assert.is(writeDay({year: 2023, month: 2, day: 30}), '2023-03-02')
    assert.is(writeDay({year: 23, month: 1, day: 2}), '0023-01-02')
  })
})
