import * as assert from 'uvu/assert'
import {engines} from '../../src/engines/index.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {readRecording} from './recording.ts'

const folder = {has: () => false, read: () => undefined, list: () => []}

type Recorded = string | {readonly title: string | number | boolean | null}

describe('engines: readText', (test) => {
  for (const engine of ['hugo', 'hexo', 'eleventy', 'docusaurus'] as const) {
    test(`says what ${engine} shows in place of a title, as recorded`, () => {
      const {posts} = readRecording<{posts: [string, Recorded][]}>(engine, 'front-matter')
      const profile = engines[engine]
      const settings = {...profile.readSettings(folder), version: '0.111.3'}
      let judged = 0
      for (const [text, recorded] of posts) {
        const path = 'posts/a.md'
        const value = readPost({path, sitePath: path, text}).frontMatter?.entries.at(-1)?.value
        if (!/^---\ntitle: \w[\w.:-]*\w(?: [\d:]+)?\n---\n/.test(text) || value?.type !== 'scalar') continue
        if (/^(?:null|~)$/.test(value.text)) continue
        judged++
        const reading = profile.readText?.(value, 'title', settings)
        const shown = typeof recorded === 'string' ? recorded : String(recorded.title)
        assert.is(reading === undefined, shown === value.text, JSON.stringify([text, shown, reading?.note]))
        const told = reading?.note.match(/shows `(.+)`$/)?.[1]
        if (told !== undefined) assert.is(told, shown)
      }
      assert.ok(judged >= 10)
    })
  }
})
