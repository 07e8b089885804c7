import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/hugo/judge-fences.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {readRecording} from '../recording.ts'

type Reading = 'stops' | readonly [day: string, title: string, text: string]

const {posts} = readRecording<{posts: readonly (readonly [string, Reading])[]}>('hugo', 'fences')

describe('hugo/judge-fences beside the recording', (it) => {
  for (const [text, reading] of posts) {
    it(`judges ${JSON.stringify(text)} as Hugo does`, () => {
      const frontMatter = readFrontMatter(text)
      const fault = judgeFences(frontMatter, text)
      if (reading === 'stops') {
        const isRefused = frontMatter?.faults.some(({rejectedBy}) => rejectedBy.some((parser) => parsers.has(parser)))
        assert.ok(isRefused || /^Hugo (?:stops|reads on|takes this line)/.test(fault?.consequence ?? ''))
      } else {
        const [, title] = reading
        const holdsTitle = frontMatter ? findEntry(frontMatter, 'title') !== undefined : title !== ''
        if (fault) assert.match(fault.consequence, title === '' ? /^Hugo (?:shows|publishes)/ : /^Hugo takes this line/)
        else assert.is(title === 'Read', holdsTitle)
      }
    })
  }
})

const parsers: ReadonlySet<string> = new Set(['go-yaml', 'toml', 'json'])
