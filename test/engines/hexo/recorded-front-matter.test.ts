import * as assert from 'uvu/assert'
import {hexo} from '../../../src/engines/hexo/hexo.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {titleOf} from '../javascript/title-of.ts'
import {readRecording} from '../recording.ts'

interface Page {
  readonly title: string
  readonly published: boolean
}

const {posts} = readRecording<{posts: readonly (readonly [string, 'absent' | Page])[]}>('hexo', 'front-matter')

/** Where our reading differs, and why. */
const exceptions: Readonly<Record<string, string>> = {
  '---\n\ttitle: a\n---\ntext\n': 'Hexo mends tabs behind a line break only'
}

describe('hexo/front matter beside the recording', (it) => {
  for (const [text, page] of posts) {
    if (text in exceptions) continue
    it(`reads ${JSON.stringify(text)} as Hexo does`, () => {
      const frontMatter = readFrontMatter(text)
      const fault = hexo.judgeFences(frontMatter, text)
      if (!frontMatter || fault) {
        assert.ok(page !== 'absent' && (page.title === '' || fault?.consequence.startsWith('Hexo ends')))
        return
      }
      const {parsers, mends = []} = hexo.onSyntaxError(frontMatter.format)
      const isList = /^---\n- /.test(text)
      const isRefused = frontMatter.faults.some(
        ({cause, rejectedBy}) => parsers.every((parser) => rejectedBy.includes(parser)) && !mends.includes(cause)
      )
      assert.is(isRefused || isList, page === 'absent')
      const title = titleOf(frontMatter, 4)
      if (page !== 'absent' && title !== 'other') assert.is(String(title ?? ''), page.title)
    })
  }
})
