import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/hugo/judge-fences.ts'
import {readNumber} from '../../../src/engines/hugo/read-number.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import type {Scalar} from '../../../src/post/front-matter.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {readRecording} from '../recording.ts'

interface Page {
  readonly title: unknown
  readonly day: string
  readonly tags: unknown
}

const {posts} = readRecording<{posts: readonly (readonly [string, 'stops' | 'absent' | Page])[]}>(
  'hugo',
  'front-matter'
)

/** Where our reading differs, and why. */
const exceptions: Readonly<Record<string, string>> = {
  '---\ntitle: {{ a }}\n---\ntext\n': 'a map as the key of a map: go-yaml reads it, and Hugo cannot keep it'
}

describe('hugo/front matter beside the recording', (it) => {
  for (const [text, page] of posts) {
    if (text in exceptions) continue
    it(`reads ${JSON.stringify(text)} as Hugo does`, () => {
      const frontMatter = readFrontMatter(text)
      if (judgeFences(frontMatter, text)) return
      const isRefused = frontMatter?.faults.some(({rejectedBy}) => rejectedBy.some((parser) => parsers.has(parser)))
      assert.is(isRefused ?? false, page === 'stops')
      if (page === 'stops' || page === 'absent' || !frontMatter) return
      const title = findEntry(frontMatter, 'title', {fold: true})?.value
      if (typeof page.title === 'string' && title?.type === 'scalar' && isText(title)) assert.is(title.text, page.title)
    })
  }
})

/** Numbers and truths are written anew by Hugo. */
function isText({style, source}: Scalar): boolean {
  return style !== 'plain' || readNumber(source) === undefined
}

const parsers: ReadonlySet<string> = new Set(['go-yaml', 'toml'])
