import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import {normaliseLabel} from '../../src/sources/normalise-label.ts'
import {describe} from '../describe.ts'

/** Every step of the normal form, for any text. */
function normaliseAnyway(words: string): string {
  const mark = '\u200b'
  return normaliseLabel(words + mark)
}

describe('normaliseLabel', (it) => {
  it('is the same for letters that need no care as for all others', () => {
    const letters: string[] = []
    for (let code = 0x20; code < 0xd7a4; code++) letters.push(String.fromCharCode(code))
    assert.equal(
      letters.filter((letter) => normaliseLabel(letter) !== normaliseAnyway(letter)),
      []
    )
  })

  it('is the same for words of such letters', () => {
    const letter = fc.constantFrom(...'aZ  09\'"가힣출처の々ーカ链接ИийAB')
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const words = letters.join('')
        assert.is(normaliseLabel(words), normaliseAnyway(words))
      })
    )
  })
})
