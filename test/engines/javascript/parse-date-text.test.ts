import * as assert from 'uvu/assert'
import {utcInstant} from '../../../src/engines/calendar.ts'
import {parseDateText} from '../../../src/engines/javascript/parse-date-text.ts'
import {describe} from '../../describe.ts'
import {dateScalars} from '../../oracle/date-scalars.ts'

/** What `Date` makes of a text here, beside what was parsed. */
function differs(text: string): boolean {
  const date = parseDateText(text)
  const instant = new Date(text).getTime()
  if (!date) return !Number.isNaN(instant)
  const {wall, offset} = date
  if (offset !== undefined) return utcInstant(wall) - offset * 60_000 !== instant
  const local = new Date(2000, 0)
  local.setFullYear(wall.year, wall.month - 1, wall.day)
  local.setHours(wall.hour, wall.minute, wall.second, wall.millisecond)
  return local.getTime() !== instant
}

const ODD = [
  '2023-11-17(12:30)Z',
  '2023-11-17 (open',
  '12:30 2023-11-17',
  '2023:11',
  '1712:30-Nov2023',
  '-2023-11-17',
  '+002023-11-17',
  'Nov 17 2023\u00A0GMT',
  '12:300.-5',
  '9 Z',
  'GMT 9',
  '1::2 2023/1/1',
  '2023-11-17T24:00',
  '2023-11-17T24:01',
  'x2023',
  'x 2023'
]

describe('javascript/parse-date-text', (it) => {
  it('reads every text as Date does here', () => {
    const texts = dateScalars(1500).map((scalar) => scalar.replace(/^["']|["']$/g, ''))
    assert.equal([...texts, ...ODD].filter(differs), [])
  })

  it('says what is filled in and carried over', () => {
    const described = [
      'Nov 17',
      'Nov 2023',
      '2023',
      '2023-11',
      '5',
      '2023-02-30',
      '2023-11-17 24:00',
      '2023-11-17'
    ].map((text) => {
      const {missing, rolledOver, hasTime} = parseDateText(text) ?? {}
      return [text, missing, rolledOver, hasTime]
    })
    assert.equal(described, [
      ['Nov 17', ['year'], false, false],
      ['Nov 2023', ['day'], false, false],
      ['2023', ['month', 'day'], false, false],
      ['2023-11', ['day'], false, false],
      ['5', ['year', 'day'], false, false],
      ['2023-02-30', [], true, false],
      ['2023-11-17 24:00', [], true, true],
      ['2023-11-17', [], false, false]
    ])
  })

  it('is not held up by a long text', () => assert.is(parseDateText(`Nov ${'('.repeat(200_000)}`), undefined))
})
