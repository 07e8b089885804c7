import * as assert from 'uvu/assert'
import {readIsoText} from '../../../src/engines/eleventy/read-iso-text.ts'
import type {HeldDate} from '../../../src/engines/javascript/judge-date.ts'
import {carryOver} from '../../../src/engines/javascript/read-timestamp.ts'
import {describe} from '../../describe.ts'

const NOW = Date.UTC(2026, 0, 31, 22, 30)

/** Instants as Luxon 3 gives them. */
const instants: Readonly<Record<string, string>> = {
  '2023': '2023-01-01T00:00Z',
  '2023-01': '2023-01-01T00:00Z',
  '2023-12': '2023-12-01T00:00Z',
  '202311': '2023-11-01T00:00Z',
  '2023-11-17': '2023-11-17T00:00Z',
  '20231117': '2023-11-17T00:00Z',
  '2023-1117': '2023-11-17T00:00Z',
  '2023-11-30': '2023-11-30T00:00Z',
  '2024-02-29': '2024-02-29T00:00Z',
  '+002023-11-17': '2023-11-17T00:00Z',
  '-002023-11-17': '-002023-11-17T00:00Z',
  '+275760-09-13': '+275760-09-13T00:00Z',
  '-271821-04-20': '-271821-04-20T00:00Z',
  '0000-01-01': '0000-01-01T00:00Z',
  '2023-11-17T12': '2023-11-17T12:00Z',
  '2023-11-17t12': '2023-11-17T12:00Z',
  '2023-11-17T1223': '2023-11-17T12:23Z',
  '2023-11-17T12:23': '2023-11-17T12:23Z',
  '2023-11-17T122341': '2023-11-17T12:23:41Z',
  '2023-11-17T12:2341': '2023-11-17T12:23:41Z',
  '2023-11-17T12:23:41.5': '2023-11-17T12:23:41.500Z',
  '2023-11-17T12:23:41,25': '2023-11-17T12:23:41.250Z',
  '2023-11-17T12:23:41.1239': '2023-11-17T12:23:41.123Z',
  '2023-11-17T23:59:59': '2023-11-17T23:59:59Z',
  '2023-11-17T24': '2023-11-18T00:00Z',
  '2023-11-17T24:00:00': '2023-11-18T00:00Z',
  '2023-11-17T12:59:59': '2023-11-17T12:59:59Z',
  '2023-11-17T12:23Z': '2023-11-17T12:23Z',
  '2023-11-17T12:23z': '2023-11-17T12:23Z',
  '2023-11-17T12Z': '2023-11-17T12:00Z',
  '2023-11-17T12:23+09:00': '2023-11-17T03:23Z',
  '2023-11-17T12:23+0930': '2023-11-17T02:53Z',
  '2023-11-17T12:23-09': '2023-11-17T21:23Z',
  '2023-11-17T12:23-09:30': '2023-11-17T21:53Z',
  '2023-11-17T12:23[Asia/Seoul]': '2023-11-17T03:23Z',
  '2023-11-17T12:23+02:00[Asia/Seoul]': '2023-11-17T03:23Z',
  '2023-11-17T12:23Z[Asia/Seoul]': '2023-11-17T03:23Z',
  '2023-11-17T12:23[America/Argentina/Buenos_Aires]': '2023-11-17T15:23Z',
  '2023-W46': '2023-11-13T00:00Z',
  '2023W46': '2023-11-13T00:00Z',
  '2023-W465': '2023-11-17T00:00Z',
  '2023-W46-5': '2023-11-17T00:00Z',
  '2023W46-5': '2023-11-17T00:00Z',
  '2023W465': '2023-11-17T00:00Z',
  '2023-W46-1': '2023-11-13T00:00Z',
  '2023-W46-7': '2023-11-19T00:00Z',
  '2023-W01': '2023-01-02T00:00Z',
  '2023-W52': '2023-12-25T00:00Z',
  '2020-W53-5': '2021-01-01T00:00Z',
  '2026-W01-1': '2025-12-29T00:00Z',
  '2021-W01-1': '2021-01-04T00:00Z',
  '2023-W46-5T12:23': '2023-11-17T12:23Z',
  '2023-321': '2023-11-17T00:00Z',
  '2023321': '2023-11-17T00:00Z',
  '2023-001': '2023-01-01T00:00Z',
  '2023-365': '2023-12-31T00:00Z',
  '2024-366': '2024-12-31T00:00Z',
  '2023-321T12:23': '2023-11-17T12:23Z',
  '12:30': '2026-01-31T12:30Z',
  '12': '2026-01-31T12:00Z',
  '1230': '1230-01-01T00:00Z',
  '12:30:15': '2026-01-31T12:30:15Z',
  '12:30Z': '2026-01-31T12:30Z',
  '23:30-09:00': '2026-02-01T08:30Z',
  '00:30+09:00': '2026-01-31T15:30Z',
  '12:30[Asia/Seoul]': '2026-02-01T03:30Z',
  '24:00': '2026-02-01T00:00Z',
  '2023-11T12:23': '2023-11-01T12:23Z',
  '2023T12': '2023-01-01T12:00Z',
  '2023-11-17T12:23:41Z': '2023-11-17T12:23:41Z',
  '2023-11-17T12:23:41.1234567891': '2023-11-17T12:23:41.123Z',
  '2023-11-17T12:23:41.123456789': '2023-11-17T12:23:41.123Z',
  '2023-11-17T12:23-0030': '2023-11-17T12:53Z'
}

const refused: readonly string[] = [
  '2023-13',
  '2023-00',
  '2023-11-00',
  '2023-11-31',
  '2023-02-29',
  '+02023-11-17',
  '+275760-09-14',
  '-271821-04-19',
  '12023-11-17',
  '2023-11-17x',
  '2023-11-17T',
  '2023-11-17T12:23.5',
  '2023-11-17T24:01',
  '2023-11-17T24:00:01',
  '2023-11-17T24:00:00.001',
  '2023-11-17T25:00',
  '2023-11-17T12:23+9',
  '2023-11-17T12:23[Asia/Soul]',
  '2023-11-17[Asia/Seoul]',
  '2023-W46-0',
  '2023-W46-8',
  '2023-W00',
  '2023-W53',
  '2020-W54',
  '12023-W46',
  '2023-W46x',
  '2023-000',
  '2023-366',
  '2024-367',
  '12023321',
  '2023-321x',
  '25:00',
  '12:30x',
  'T12:30',
  '2023-11-17T12:23:41 Z',
  '2023-11-17T12:23:41 +0900'
]

function instantOf({wall, offset = 0}: HeldDate): number {
  return carryOver(wall) - offset * 60_000
}

describe('eleventy/read-iso-text', (it) => {
  for (const [text, instant] of Object.entries(instants)) {
    it(`reads ${text} as ${instant}`, () => {
      const held = readIsoText(text, NOW)
      assert.is(held && instantOf(held), Date.parse(instant))
    })
  }

  for (const text of refused) it(`does not read ${text}`, () => assert.is(readIsoText(text, NOW), undefined))

  const day = {year: 2023, month: 11, day: 17}
  const midnight = {hour: 0, minute: 0, second: 0}
  const whole = {hasTime: false, offset: 0, rolledOver: false, missing: []}
  const timed = {hasTime: true, rolledOver: false, missing: []}
  const held: Readonly<Record<string, object>> = {
    '2023': {...whole, wall: {year: 2023, month: 1, day: 1, ...midnight}, missing: ['month', 'day']},
    '2023-11': {...whole, wall: {...day, day: 1, ...midnight}, missing: ['day']},
    '2023-W46': {...whole, wall: {...day, day: 13, ...midnight}, missing: ['day']},
    '2023-W46-5': {...whole, wall: {...day, ...midnight}},
    '2023-321': {...whole, wall: {...day, ...midnight}},
    '2023-11-17T12:23': {...timed, wall: {...day, hour: 12, minute: 23, second: 0, millisecond: 0}},
    '2023-11T12Z': {
      ...timed,
      wall: {...day, day: 1, hour: 12, minute: 0, second: 0, millisecond: 0},
      missing: ['day'],
      offset: 0
    },
    '2023-11-17T24:00-09:30': {
      ...timed,
      wall: {...day, hour: 24, minute: 0, second: 0, millisecond: 0},
      rolledOver: true,
      offset: -570
    },
    '2023-11-17T12[Asia/Seoul]': {
      ...timed,
      wall: {...day, hour: 12, minute: 0, second: 0, millisecond: 0},
      offset: 540
    },
    '07:30[Asia/Seoul]': {
      ...timed,
      wall: {year: 2026, month: 2, day: 1, hour: 7, minute: 30, second: 0, millisecond: 0},
      offset: 540,
      isToday: true
    },
    '12': {
      ...timed,
      wall: {year: 2026, month: 1, day: 31, hour: 12, minute: 0, second: 0, millisecond: 0},
      isToday: true
    }
  }
  for (const [text, date] of Object.entries(held)) {
    it(`tells what stands in ${text}`, () => assert.equal(readIsoText(text, NOW), date))
  }
})
