import * as assert from 'uvu/assert'
import {oncePerPost} from '../../src/post/once-per-post.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

const [one, other] = ['a', 'b'].map((text) => readPost({path: `${text}.md`, sitePath: `${text}.md`, text}))

describe('oncePerPost', (it) => {
  it('reads each post once, whatever came of it', () => {
    assert.ok(one && other)
    const read: string[] = []
    const readOnce = oncePerPost(({text}) => {
      read.push(text)
      return text === 'a' ? undefined : [text]
    })
    assert.equal([readOnce(one), readOnce(other), readOnce(one), readOnce(other)], [undefined, ['b'], undefined, ['b']])
    assert.equal(read, ['a', 'b'])
  })

  it('keeps readings apart, also those that need each other', () => {
    assert.ok(one)
    const length = oncePerPost(({text}) => text.length)
    const doubled = oncePerPost((post) => 2 * length(post))
    assert.equal([doubled(one), length(one), doubled(one)], [2, 1, 2])
  })
})
