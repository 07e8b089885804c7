import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findEllipses} from '../../src/prose/find-ellipses.ts'
import {findFinalSemicolons} from '../../src/prose/find-final-semicolons.ts'
import {describe} from '../describe.ts'

function read(text: string): ReturnType<typeof readPost> {
  return readPost({path: 'a.md', sitePath: 'a.md', text})
}

describe('findFinalSemicolons', (it) => {
  const ends: readonly [text: string, at: number][] = [
    ['The bees like the rain;', 22],
    ['벌은 비를 아주 좋아한다;\n\n끝.', 13],
    ['The bees like the\nrain; \n\n## Wind', 22]
  ]
  for (const [text, at] of ends) {
    it(`finds the end of ${JSON.stringify(text)}`, () => {
      assert.equal(findFinalSemicolons(read(text)), [{start: at, end: at + 1}])
    })
  }

  const meant: readonly string[] = [
    'The bees like the rain; we do not.',
    'The bees need these three things;\n\n- rain',
    '- the bees like the rain;',
    '> The bees like the rain;',
    'const bees = readAll(the, hive);',
    'The bees like the rain&nbsp;',
    'The bees do not like it ^^;',
    'rain;',
    'The first line of a poem;\n\nThe second line of a poem;',
    '```\nThe bees like the rain;\n```',
    '벌은 이렇게 산다고 하는데；'
  ]
  for (const text of meant) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => assert.equal(findFinalSemicolons(read(text)), []))
  }
})

describe('findEllipses', (it) => {
  /** Offsets of two dots; negative ones may be full stops. */
  const texts: readonly [text: string, places: readonly number[], usual: string | undefined][] = [
    ['음.. 그래…', [1], '…'],
    ['Well.. yes... and no... (so..)', [4, -27], '...'],
    ['Dogs, cats etc.. and no…', [-14], '…'],
    ['The end.. Yes…', [-7], '…'],
    ['음.. 그래..', [1, 6], undefined],
    ['a..b, ../c, 0..9 and `d..` …', [], undefined]
  ]
  for (const [text, places, usual] of texts) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const found = findEllipses(read(text))
      const expected = places.map((place) => {
        return {start: Math.abs(place), end: Math.abs(place) + 2, mayBeStop: place < 0}
      })
      assert.equal(found, {places: expected, usual})
    })
  }
})
