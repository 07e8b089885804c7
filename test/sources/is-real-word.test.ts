import * as assert from 'uvu/assert'
import {isRealWord} from '../../src/sources/is-real-word.ts'
import {describe} from '../describe.ts'

describe('isRealWord', (it) => {
  it('knows words of all languages where none is named', () => {
    for (const word of ['course', 'sauce', 'qualle', 'puente', 'источника', '출력', 'מקום']) {
      assert.is(isRealWord(word), true, word)
    }
    for (const word of ['sorce', 'xyz', '']) assert.is(isRealWord(word), false, word)
  })

  it('knows words of English and of the languages that are named', () => {
    const words = ['course', 'qualle', 'fuertes'] as const
    assert.equal(
      words.map((word) => isRealWord(word, [])),
      [true, false, false]
    )
    assert.equal(
      words.map((word) => isRealWord(word, ['de'])),
      [true, true, false]
    )
    assert.equal(
      words.map((word) => isRealWord(word, ['fr', 'es'])),
      [true, false, true]
    )
  })
})
