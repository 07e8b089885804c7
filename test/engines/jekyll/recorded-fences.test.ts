import * as assert from 'uvu/assert'
import {findBlock} from '../../../src/engines/jekyll/find-block.ts'
import {judgeFences} from '../../../src/engines/jekyll/judge-fences.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {fencedTexts} from '../../oracle/jekyll-posts.ts'
import {readRecording} from './read-recording.ts'

type Reading = readonly [day: string, title: string | null, suffix: string, text: string]

const {posts} = readRecording<{posts: readonly (readonly [string, Reading])[]}>('fences')

/** Front matter that Jekyll finds, though there is no title in it. */
const untitled = [
  '---\n---\ntext\n',
  '---\n\n---\ntext\n',
  '---\n# only a comment\n---\ntext\n',
  '---\n---\n---\ntext\n',
  '---\n...\ntext\n'
]

describe('jekyll/judge-fences beside the recording', (it) => {
  it('records the texts that there are', () => {
    assert.equal(
      posts.map(([text]) => text),
      fencedTexts
    )
  })

  for (const [text, [, title]] of posts) {
    it(`judges ${JSON.stringify(text)} as Jekyll does`, () => {
      const fault = judgeFences(readFrontMatter(text), text)
      const found = title === 'Read' || title === null || untitled.includes(text)
      assert.is(findBlock(text) !== undefined, found)
      if (title === 'Read' || untitled.includes(text)) assert.is(fault, undefined)
      else if (!found) assert.ok(fault)
    })
  }
})
