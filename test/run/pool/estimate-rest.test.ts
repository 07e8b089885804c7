import * as assert from 'uvu/assert'
import {createEstimate} from '../../../src/run/pool/estimate-rest.ts'
import {describe} from '../../describe.ts'

describe('createEstimate', (it) => {
  it('goes by the last posts, once the first 250 ms are over', () => {
    let now = 1000
    const estimate = createEstimate(() => now)
    const after = (milliseconds: number, done: number, left: number): number | undefined => {
      now += milliseconds
      return estimate(done, left)
    }
    assert.is(after(249, 50, 900), undefined)
    // Now it is warm: what was done until then does not count.
    assert.is(after(1, 50, 850), undefined)
    assert.is(after(200, 100, 750), undefined)
    assert.is(after(100, 100, 650), (300 / 200) * 650)
    assert.is(after(249, 100, 550), undefined)
    assert.is(after(251, 900, 10), (500 / 1000) * 10)
  })
})
