import * as assert from 'uvu/assert'
import {isEmptyByHabit, usualKeys} from '../../src/blog/conventions.ts'
import {type PostFacts, readFacts} from '../../src/blog/facts.ts'
import {emptyFolder} from '../../src/engines/empty-folder.ts'
import {engines} from '../../src/engines/index.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

const site = {engine: 'jekyll', root: '', settings: engines.jekyll.readSettings(emptyFolder), now: 0} as const

/** Posts of one day after the other, with a tag or not. */
function makePosts(haveTags: readonly boolean[]): PostFacts[] {
  return haveTags.map((hasTag, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)
    const path = `_posts/${day}-a.md`
    const text = `---\ntitle: a\n${hasTag ? 'tags: [a]\n' : ''}---\n`
    return readFacts(readPost({path, sitePath: path, text}), site, engines.jekyll)
  })
}

/** That many posts with a tag, but for those at some places. */
function tagged(count: number, ...without: readonly number[]): boolean[] {
  return Array.from({length: count}, (_, index) => !without.includes(index))
}

describe('usualKeys', (it) => {
  const number = (haveTags: readonly boolean[]) => usualKeys(makePosts(haveTags)).get('tags')

  it('calls a key usual that nine of ten posts fill, and nine of the newest ten', () => {
    assert.equal(number(tagged(10, 4)), {number: 9, of: 10, name: 'tags'})
    assert.equal(number(tagged(40, 0, 1, 2, 39)), {number: 36, of: 40, name: 'tags'})
  })

  it('calls none usual that fewer fill, or fewer of the newest', () => {
    assert.is(number(tagged(10, 4, 5)), undefined)
    assert.is(number(tagged(40, 0, 1, 2, 3, 4)), undefined)
    assert.is(number(tagged(40, 0, 38, 39)), undefined)
  })

  it('knows of nothing usual in fewer than ten posts', () => assert.equal(usualKeys(makePosts(tagged(9))), new Map()))
})

describe('isEmptyByHabit', (it) => {
  const cases: readonly [filled: number, empty: number, isHabit: boolean][] = [
    [0, 1, false],
    [0, 2, true],
    [1, 2, false],
    [1, 3, true],
    [3, 4, false],
    [3, 5, true],
    [50, 40, false]
  ]
  for (const [filled, empty, isHabit] of cases) {
    it(`says ${isHabit ? 'yes' : 'no'} of ${empty} beside ${filled}`, () => {
      assert.is(isEmptyByHabit({filled, empty}), isHabit)
    })
  }
})
