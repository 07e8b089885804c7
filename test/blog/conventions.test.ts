import * as assert from 'uvu/assert'
import {isEmptyByHabit, missedKeys, newestOf, usualKeys} from '../../src/blog/conventions.ts'
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

/** The days (from 0) of the posts in which the blog misses a tag. */
function findMissed(haveTags: readonly boolean[]): number[] {
  const posts = makePosts(haveTags)
  const usual = usualKeys(posts)
  const newest = new Set(newestOf(posts))
  return posts.flatMap((post, index) => (missedKeys(usual, post, newest).includes('tags') ? [index] : []))
}

/** That many posts with a tag, but for those at some places. */
function tagged(count: number, ...without: readonly number[]): boolean[] {
  return Array.from({length: count}, (_, index) => !without.includes(index))
}

describe('missedKeys', (it) => {
  it('misses a usual key in one of the newest ten', () => assert.equal(findMissed(tagged(40, 0, 1, 2, 39)), [39]))

  it('misses it in the oldest of the newest ten, and not in the one before', () => {
    assert.equal(findMissed(tagged(40, 0, 1, 30)), [30])
    assert.equal(findMissed(tagged(40, 0, 1, 29)), [])
  })

  it('misses it in an older post that stands alone', () => assert.equal(findMissed(tagged(40, 3)), [3]))

  it('misses it in two of 101 posts, where the other is one in a hundred', () => {
    assert.equal(findMissed(tagged(101, 3, 4)), [3, 4])
    assert.equal(findMissed(tagged(100, 3, 4)), [])
  })

  it('misses nothing that is not usual', () => assert.equal(findMissed(tagged(20, 1, 4, 19)), []))
})

describe('isEmptyByHabit', (it) => {
  const cases: readonly [filled: number, empty: number, isHabit: boolean][] = [
    [0, 1, false],
    [0, 2, true],
    [1, 2, false],
    [1, 3, true],
    [50, 3, false],
    [50, 4, true],
    [57, 4, true],
    [58, 4, false]
  ]
  for (const [filled, empty, isHabit] of cases) {
    it(`says ${isHabit ? 'yes' : 'no'} of ${empty} beside ${filled}`, () => {
      assert.is(isEmptyByHabit({filled, empty}), isHabit)
    })
  }
})
