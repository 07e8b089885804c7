import * as assert from 'uvu/assert'
import {LineEnds} from '../../src/post/line-ends.ts'
import {lineEnd, nextLine} from '../../src/post/text-lines.ts'
import {describe} from '../describe.ts'
import {createRandom} from './create-random.ts'

describe('LineEnds', (it) => {
  it('gives the next line ending from top to bottom, and then the end of the text', () => {
    const ends = new LineEnds('a\r\nb\nc\rd')
    assert.equal(
      [0, 1, 3, 5, 7, 8].map((offset) => ends.from(offset)),
      [1, 1, 4, 6, 8, 8]
    )
  })

  it('finds the lines that a look at each character finds', () => {
    const random = createRandom(11)
    for (let round = 0; round < 2000; round++) {
      const text = Array.from({length: 10}, () => ['a', '\n', '\r', '\r\n'][random(4)]).join('')
      const ends = new LineEnds(text)
      for (let at = 0; at < text.length; at = nextLine(text, lineEnd(text, at, text.length))) {
        assert.is(ends.from(at), lineEnd(text, at, text.length), JSON.stringify(text))
      }
    }
  })
})
