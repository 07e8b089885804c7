import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/pelican/judge-fences.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {readRecording} from '../recording.ts'

type Reading = readonly [title: string | readonly string[], text: string] | null

const {posts} = readRecording<{posts: readonly (readonly [string, Reading])[]}>('pelican', 'fences')

describe('pelican/judge-fences beside the recording', (it) => {
  for (const [text, reading] of posts) {
    it(`judges ${JSON.stringify(text)} as Pelican does`, () => {
      const frontMatter = readFrontMatter(text, {lines: true})
      const fault = judgeFences(frontMatter, text)
      const title = frontMatter?.format === 'lines' ? findEntry(frontMatter, 'title', {fold: true})?.value : undefined
      if (reading === null) assert.ok(title === undefined || fault)
      else {
        assert.is(title?.type === 'scalar' ? title.text : '', [reading[0]].flat().join('\n'))
        if (fault) assert.match(fault.consequence, /^Pelican ends the front matter /)
      }
    })
  }
})
