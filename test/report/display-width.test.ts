import * as assert from 'uvu/assert'
import {displayWidth} from '../../src/report/display-width.ts'
import {describe} from '../describe.ts'

describe('displayWidth', (it) => {
  const cases: [text: string, width: number][] = [
    ['', 0],
    ['abc', 3],
    ['café', 4],
    ['cafe\u0301', 4],
    ['안녕', 4],
    ['\u1112\u1161\u11ab', 2],
    ['出典：', 6],
    ['ｱｲｳ', 3],
    ['ＡＢ', 4],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['🇰🇷', 2],
    ['❤️', 2],
    ['—…“”', 4],
    ['𠮷', 2],
    ['می‌خواهم', 7]
  ]
  for (const [text, width] of cases) {
    it(`gives ${text || 'nothing'} ${width} columns`, () => {
      assert.is(displayWidth(text), width)
    })
  }
})
