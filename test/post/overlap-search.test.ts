import fc from 'fast-check'
import * as assert from 'uvu/assert'
import {overlap} from '../../src/post/overlap.ts'
import {createOverlapSearch} from '../../src/post/overlap-search.ts'
import {describe} from '../describe.ts'

const range = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]) => ({start, end: start + length}))

describe('createOverlapSearch', (it) => {
  it('finds what comparing with each range finds', () => {
    fc.assert(
      fc.property(fc.array(range, {maxLength: 8}), range, (ranges, asked) => {
        const found = createOverlapSearch(ranges)(asked)
        assert.is(
          found,
          ranges.some((other) => overlap(other, asked))
        )
      })
    )
  })

  it('finds nothing among no ranges', () => {
    assert.is(createOverlapSearch([])({start: 0, end: 9}), false)
  })
})
