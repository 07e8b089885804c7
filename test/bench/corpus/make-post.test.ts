import * as assert from 'uvu/assert'
import {faults} from '../../../bench/corpus/faults.ts'
import {makePost} from '../../../bench/corpus/make-post.ts'
import {describe} from '../../describe.ts'

const indices = Array.from({length: 1_000}, (_, index) => index)
const posts = indices.map((index) => makePost(42, index))

describe('make-post', (it) => {
  it('makes the same post again, and others of another seed', () => {
    assert.equal(makePost(42, 999), posts[999])
    assert.is.not(makePost(43, 999).text, posts[999]?.text)
  })

  it('gives each post a file of its own', () => {
    assert.is(new Set(posts.map(({name}) => name)).size, 1_000)
  })

  it('plants a fault in every tenth post, and each fault somewhere', () => {
    assert.equal(
      indices.filter((index) => posts[index]?.planted !== undefined),
      indices.filter((index) => index % 10 === 9)
    )
    const planted = posts.flatMap(({planted}) => planted ?? [])
    assert.equal([...new Set(planted)].sort(), faults.map(({rule}) => rule).sort())
  })

  it('makes posts of 2 to 12 KB, half of them less than 5.5 KB', () => {
    const kilobytes = posts.map(({text}) => Buffer.byteLength(text) / 1_000).sort((a, b) => a - b)
    const rounded = [kilobytes[0], kilobytes[500], kilobytes[999]].map((size) => Math.round((size ?? 0) * 2) / 2)
    assert.equal(rounded, [2, 5.5, 12])
  })
})
