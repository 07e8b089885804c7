import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {standsAtEdge} from '../../src/sources/stands-at-edge.ts'
import {describe} from '../describe.ts'

/** A post with so many paragraphs before a line and behind it. */
function stands(before: number, behind: number): boolean {
  const text = `${'Text.\n\n'.repeat(before)}Source\n\n${'Text.\n\n'.repeat(behind)}`
  const start = text.indexOf('Source')
  return standsAtEdge(readPost({path: 'a.md', sitePath: 'a.md', text}), {start, end: start + 6})
}

describe('standsAtEdge', (it) => {
  it('counts lines with text to the nearer edge', () => {
    assert.equal(
      [stands(4, 9), stands(5, 9), stands(9, 4), stands(9, 5), stands(0, 0)],
      [true, false, true, false, true]
    )
  })
})
