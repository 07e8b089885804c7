import * as assert from 'uvu/assert'
import {parseDate} from '../../../../src/engines/pelican/dateutil/parse-date.ts'
import {describe} from '../../../describe.ts'
import {dates, refused} from './recorded-texts.ts'

const TODAY = {year: 2026, month: 1, day: 31}

function show(text: string): string | undefined {
  const parsed = parseDate(text, TODAY)
  if (!parsed) return undefined
  const {year, month, day, hour, minute, second, millisecond} = parsed.wall
  const [month2, day2, ...clock] = [month, day, hour, minute, second].map((part) => String(part).padStart(2, '0'))
  const seconds = second + millisecond === 0 ? clock.slice(0, 2) : clock
  const fraction = millisecond === 0 ? '' : `.${String(millisecond).padStart(3, '0')}`
  const offset = parsed.offset === undefined ? '' : ` ${parsed.offset < 0 ? '' : '+'}${parsed.offset}`
  return `${String(year).padStart(4, '0')}-${month2}-${day2} ${seconds.join(':')}${fraction}${offset}`
}

describe('pelican/dateutil/parse-date', (it) => {
  for (const [text, date] of Object.entries(dates)) it(`reads ${text}`, () => assert.is(show(text), date))

  for (const text of refused) it(`does not read ${text}`, () => assert.is(parseDate(text, TODAY), undefined))

  const facts: Readonly<Record<string, object>> = {
    '2023-11-17': {hasTime: false, filled: [], isReversed: false},
    '2023-11-17 12h': {hasTime: true, filled: [], isReversed: false},
    '2023-11-17 30m': {hasTime: true, filled: [], isReversed: false},
    '2023-11-17 15s': {hasTime: true, filled: [], isReversed: false},
    'Nov 17': {hasTime: false, filled: ['year'], isReversed: false},
    'Nov 2023': {hasTime: false, filled: ['day'], isReversed: false},
    '12:23': {hasTime: true, filled: ['year', 'month', 'day'], isReversed: false},
    '2023-11-17 12:23 KST': {hasTime: true, filled: [], isReversed: false, unknownZone: 'KST'},
    '2023-11-17 12:23 EST+5': {hasTime: true, filled: [], isReversed: true, offset: -300},
    '2023-11-17 12:23 GMT-3': {hasTime: true, filled: [], isReversed: true, offset: 180},
    '2023-11-17 12:23 UTC': {hasTime: true, filled: [], isReversed: false, offset: 0}
  }
  for (const [text, expected] of Object.entries(facts)) {
    it(`tells what is written in ${text}`, () => {
      const {wall: _, ...rest} = parseDate(text, TODAY) ?? {}
      assert.equal(rest, expected)
    })
  }

  it('looks at no text of more than a thousand characters', () => {
    const text = '2023-11-17'.padEnd(1000)
    assert.ok(parseDate(text, TODAY))
    assert.is(parseDate(`${text} `, TODAY), undefined)
  })
})
