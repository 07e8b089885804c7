import * as assert from 'uvu/assert'
import {findTwins} from '../../src/prose/read-twins.ts'
import {describe} from '../describe.ts'
import {createRandom} from '../post/create-random.ts'

const pattern = /(?<![a-z가-힣])([a-z가-힣]+)[ \t\r\n]+(?=\1(?![a-z가-힣]))/g

/** The same by a back-reference. */
function matchTwins(text: string): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, word = '']) => word))
}

describe('findTwins', (it) => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['', []],
    ['the the', ['the']],
    ['the then the', []],
    ['the\r\n  the end', ['the']],
    ['the, the', []],
    ['The the', []],
    ['a a a b b', ['a', 'b']],
    ['나는 나는 간다', ['나는']],
    ['나는 나는데', []],
    ['(및 및)', ['및']]
  ]
  for (const [text, words] of cases) {
    it(`finds ${words.length} in ${JSON.stringify(text)}`, () => assert.equal([...findTwins(text, 0)], words))
  }

  it('looks behind the offset alone', () => assert.equal([...findTwins('the the cat', 4)], []))

  it('finds what a back-reference finds', () => {
    const random = createRandom(7)
    const pieces = ['a', 'b', 'ab', '가', '나', '가나', ' ', ' ', '\n', '\r\n', '\t', ',', 'A', '1', '\u00a0', '*']
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({length: 12}, () => pieces[random(pieces.length)]).join('')
      assert.equal(findTwins(text, 0), matchTwins(text), JSON.stringify(text))
    }
  })
})
