import fc from 'fast-check'
import * as assert from 'uvu/assert'
import {applyEdits} from '../../src/fix/apply-edits.ts'
import {createCarrier} from '../../src/fix/carry.ts'
import {describe} from '../describe.ts'
import {editedText} from './arbitraries.ts'

describe('applyEdits and createCarrier', (it) => {
  it('leave every character outside of the edits, and know where it went', () => {
    fc.assert(
      fc.property(editedText, ({text, edits}) => {
        const after = applyEdits(text, edits)
        const {carryOffset, written} = createCarrier(edits)
        for (let offset = 0; offset < text.length; offset++) {
          if (edits.some(({start, end}) => start <= offset && offset < end)) continue
          const carried = carryOffset(offset)
          // Where a text is put in, the place is before it.
          const isAtInsertion = edits.some(({start, end}) => start === end && start === offset)
          if (!isAtInsertion) assert.is(after[carried ?? -1], text[offset])
        }
        assert.equal(
          written.map(({start, end}) => after.slice(start, end)),
          edits.map((edit) => edit.text)
        )
      })
    )
  })

  it('take a range inside an edit out to the new text', () => {
    const {carryRange, carryOffset} = createCarrier([{start: 2, end: 6, text: 'ab'}])
    assert.equal(carryRange({start: 3, end: 4}), {start: 2, end: 4})
    assert.equal(carryRange({start: 0, end: 8}), {start: 0, end: 6})
    assert.is(carryOffset(3), undefined)
  })
})
