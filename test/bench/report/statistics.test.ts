import * as assert from 'uvu/assert'
import {ratiosOf, spreadOf} from '../../../bench/report/statistics.ts'
import {describe} from '../../describe.ts'

describe('statistics', (it) => {
  it('spreads odd and even counts of numbers', () => {
    assert.equal(spreadOf([10, 9, 200]), {least: 9, median: 10, most: 200})
    assert.equal(spreadOf([4, 1, 3, 2]), {least: 1, median: 2.5, most: 4})
    assert.equal(spreadOf([7]), {least: 7, median: 7, most: 7})
    assert.is(spreadOf([]), undefined)
  })

  it('divides by the partner, as far as there is one', () => {
    assert.equal(ratiosOf([1, 6, 5], [2, 3]), [0.5, 2])
    assert.equal(ratiosOf([1], [2, 3]), [0.5])
    assert.equal(ratiosOf([1], []), [])
  })
})
