import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/hexo/judge-fences.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {readRecording} from '../recording.ts'

const {posts} = readRecording<{posts: readonly (readonly [string, readonly [string, string] | 'absent'])[]}>(
  'hexo',
  'fences'
)

describe('hexo/judge-fences beside the recording', (it) => {
  for (const [text, recorded] of posts) {
    it(`judges ${JSON.stringify(text)} as Hexo does`, () => {
      const {cause, consequence = ''} = judgeFences(readFrontMatter(text), text) ?? {}
      if (recorded === 'absent') assert.ok(cause)
      else if (recorded[0] === '') assert.ok(cause && !consequence.startsWith('Hexo ends'))
      else if (/^\s*(?:text\s*|b\n---\ntext\n)?$/.test(recorded[1]) && !/--- ?text/.test(text))
        assert.is(cause, undefined)
      else assert.match(consequence, /^Hexo ends the front matter there and shows /)
    })
  }
})
