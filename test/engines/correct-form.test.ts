import * as assert from 'uvu/assert'
import {correctForm} from '../../src/engines/correct-form.ts'
import {describe} from '../describe.ts'

describe('correctForm', (it) => {
  const cases: readonly [text: string, corrected: string | undefined][] = [
    ['2024/5/7', '2024-05-07'],
    ['2024-5-2 9:30', '2024-05-02T09:30:00'],
    ['2024-05-02 09:30:00 +0900', '2024-05-02T09:30:00+09:00'],
    ['2024-05-02 09:30:00 + 0900', '2024-05-02T09:30:00+09:00'],
    ['2024-05-02 09:30:00 - 03:30', '2024-05-02T09:30:00-03:30'],
    ['2024-05-02 + 0900', undefined],
    ['2024-05-02 23:59:59', '2024-05-02T23:59:59'],
    ['2024-05-02 24:00', undefined],
    ['2024-05-02 09:60', undefined],
    ['2024-05-02 09:30:60', undefined],
    ['2024-05-02 09:30 +1400', '2024-05-02T09:30:00+14:00'],
    ['2024-05-02 09:30 -14:01', undefined],
    [' 2 May 2024 ', '2024-05-02'],
    ['2024-02-30', undefined],
    ['May 2', undefined]
  ]
  for (const [text, corrected] of cases) {
    it(`writes ${text} as ${corrected ?? 'nothing'}`, () =>
      assert.equal(correctForm(text), corrected === undefined ? {} : {corrected}))
  }
})
