import * as assert from 'uvu/assert'
import {editDistance} from '../../../src/sources/address/edit-distance.ts'
import {describe} from '../../describe.ts'

const distances: readonly (readonly [from: string, to: string, distance: number])[] = [
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['abc', 'abc', 0],
  ['abc', 'ab', 1],
  ['abc', 'bc', 1],
  ['ab', 'cab', 1],
  ['abc', 'axc', 1],
  ['ab', 'ba', 1],
  ['abcd', 'acbd', 1],
  ['abcd', 'badc', 2],
  // A pair that was swapped is not edited further.
  ['ca', 'abc', 3],
  ['aab', 'baa', 2],
  ['abab', 'baba', 2],
  ['kitten', 'sitting', 3]
]

describe('editDistance', (it) => {
  for (const [from, to, distance] of distances) {
    it(`from "${from}" to "${to}" is ${distance}`, () => {
      assert.is(editDistance(from, to), distance)
      assert.is(editDistance(to, from), distance)
    })
  }
})
