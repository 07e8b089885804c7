import * as assert from 'uvu/assert'
import {scanDateText} from '../../../src/engines/javascript/scan-date-text.ts'
import {describe} from '../../describe.ts'

/** Texts, the numbers of their day, what else stands in them, and how many parentheses they leave open. */
const texts: readonly (readonly [text: string, dayNumbers: readonly number[], parts: string, open?: number])[] = [
  ['2023-11-17', [2023, 11, 17], 'zone'],
  ['2023', [2023], 'zone'],
  ['2023-11', [2023, 11], 'zone'],
  ['2023-11-17 12:30', [2023, 11, 17], 'time'],
  ['2023-11-17T12:30', [2023, 11, 17], 'time'],
  ['2023-11-17T12:30Z', [2023, 11, 17], 'time zone'],
  ['2023-11-17t12:30+09:00', [2023, 11, 17], 'time zone'],
  ['+002023-11-17', [2023, 11, 17], 'zone'],
  ['20231117', [20_231_117], ''],
  ['2023-13-01', [2023, 13, 1], ''],
  ['2023-11-32', [2023, 11, 32], ''],
  ['Nov 17, 2023', [17, 2023], 'month'],
  ['17 November 2023', [17, 2023], 'month'],
  ['Nov-17-2023', [17, 2023], 'month'],
  ['17-Nov-2023', [17, 2023], 'month'],
  ['Fri, 17 Nov 2023 12:23:41 GMT', [17, 2023], 'month time zone'],
  ['17 Nov 2023 12:23 +0900', [17, 2023], 'month time zone'],
  ['17 Nov 2023 12:23 -05:30', [17, 2023], 'month time zone'],
  ['17 Nov 2023 12:23+9', [17, 2023], 'month time zone'],
  ['12:23 17 Nov 2023', [17, 2023], 'month time'],
  ['11/17/2023', [11, 17, 2023], ''],
  ['11.17.2023', [11, 17, 2023], ''],
  ['11-17-2023', [11, 17, 2023], ''],
  ['Nov 17 2023 12:23:41.250', [17, 2023], 'month time'],
  ['Nov 17 2023 12:23:41.', [17, 2023], 'month time'],
  ['Nov 17 2023 12:23:41:250', [17, 2023], 'month time'],
  ['Nov 17 2023 12::23', [17, 2023], 'month time'],
  ['Nov 17 2023 (a (b) c) 12:30', [17, 2023], 'month time'],
  ['Nov 17 2023 (a (b', [17, 2023], 'month', 2],
  ['Nov 17 2023 12:30 PST', [17, 2023], 'month time zone'],
  ['PST Nov 17 2023', [17, 2023], 'month'],
  ['z Nov 17', [17], 'month'],
  ['Nov 17 z 2023', [17, 2023], 'month zone'],
  ['Nov 17 2023 12:60', [17, 2023, 60], 'month time'],
  ['Nov 17 2023 12:30 45', [17, 2023, 45], 'month time'],
  ['Nov 17 2023 12:30:60', [17, 2023, 60], 'month time'],
  ['한 17 2023', [17, 2023], ''],
  ['Marching 5 2023', [5, 2023], 'month'],
  ['Nov 17 2023 UTC+9', [17, 2023], 'month zone'],
  ['Nov 17 2023 UTC+09:00', [17, 2023], 'month zone'],
  ['Nov 17 2023 +0900', [17, 2023, 900], 'month'],
  ['2023-11-17 (12:30) Z', [2023, 11, 17], 'zone'],
  ['Nov 17 2023 12:30 +09:00:15', [17, 2023], 'month time zone'],
  ['1 2 3 4', [1, 2, 3, 4], ''],
  ['5', [5], '']
]

describe('javascript/scan-date-text', (it) => {
  for (const [text, dayNumbers, parts, openParentheses = 0] of texts) {
    it(`finds the parts of ${text}`, () => {
      assert.equal(scanDateText(text), {
        dayNumbers,
        hasMonthName: parts.includes('month'),
        hasTime: parts.includes('time'),
        hasZone: parts.includes('zone'),
        openParentheses
      })
    })
  }
})
