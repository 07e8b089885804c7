import * as assert from 'uvu/assert'
import {readTomlDate} from '../../src/engines/read-toml-date.ts'
import {describe} from '../describe.ts'

const wall = {year: 2024, month: 5, day: 6, hour: 9, minute: 30, second: 15, millisecond: 0}
const midnight = {...wall, hour: 0, minute: 0, second: 0}

const dates: Readonly<Record<string, object | undefined>> = {
  '2024-05-06': {wall: midnight, hasTime: false},
  '2024-05-06T09:30:15': {wall, hasTime: true},
  '2024-05-06 09:30:15.1239': {wall: {...wall, millisecond: 123}, hasTime: true},
  '2024-05-06t09:30:15.5z': {wall: {...wall, millisecond: 500}, hasTime: true, offset: 0},
  '2024-05-06 09:30:15Z': {wall, hasTime: true, offset: 0},
  '2024-05-06 09:30:15+09:30': {wall, hasTime: true, offset: 570},
  '2024-05-06 09:30:15-09:30': {wall, hasTime: true, offset: -570},
  '2024-05-06 09:30:15-00:00': {wall, hasTime: true, offset: 0},
  '2024-05-06 09:30:15+23:59': {wall, hasTime: true, offset: 1439},
  '2024-05-06 23:59:59': {wall: {...wall, hour: 23, minute: 59, second: 59}, hasTime: true},
  '2024-05-06 24:00:00': undefined,
  '2024-05-06 09:60:00': undefined,
  '2024-05-06 09:30:60': undefined,
  '2024-05-06 09:30:15+24:00': undefined,
  '2024-05-06 09:30:15+09:60': undefined,
  '2024-05-06 09:30:15 +09:00': undefined,
  '2024-13-06': undefined,
  '2024-02-30': undefined,
  '2024-5-6': undefined,
  '09:30:15': undefined,
  a2024: undefined,
  '2024-05-06x': undefined,
  [`2024-05-06 09:30:15.${'1'.repeat(80)}`]: {wall: {...wall, millisecond: 111}, hasTime: true},
  [`2024-05-06 09:30:15.${'1'.repeat(81)}`]: undefined
}

describe('engines/read-toml-date', (it) => {
  for (const [text, date] of Object.entries(dates)) {
    it(`${date ? 'reads' : 'does not read'} ${text}`, () => assert.equal(readTomlDate(text), date))
  }
})
