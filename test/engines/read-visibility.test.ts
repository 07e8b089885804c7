import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {readVisibility, type Visibility} from '../../src/engines/read-visibility.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {siteFolder} from './site-folder.ts'

describe('readVisibility', (it) => {
  const cases: [engine: EngineId, path: string, frontMatter: string, visibility: Visibility][] = [
    ['jekyll', '_posts/2024-05-06-a.md', '', 'public'],
    ['jekyll', '_posts/2024-05-06-a.md', 'published: false', 'hidden'],
    ['jekyll', '_drafts/a.md', '', 'hidden'],
    ['jekyll', '_posts/2024_05_06-a.md', '', 'hidden'],
    ['jekyll', '_posts/2034-05-06-a.md', '', 'scheduled'],
    ['jekyll', '_posts/2024-05-06-a.md', 'date: 2034-05-06', 'scheduled'],
    ['hexo', 'source/_posts/a.md', 'date: 2034-05-06', 'public'],
    ['hugo', 'content/post/a.md', 'date: 2024-05-06\nexpiryDate: 2025-05-06', 'hidden'],
    ['hugo', 'content/post/a.md', 'date: 2024-05-06\nexpiryDate: 2034-05-06', 'public'],
    ['hugo', 'content/post/a.md', 'date: 2024-05-06\nheadless: true', 'hidden'],
    ['hugo', 'content/post/a.md', 'draft: true', 'hidden']
  ]
  for (const [engine, path, frontMatter, visibility] of cases) {
    it(`takes ${path} with ${JSON.stringify(frontMatter)} for ${visibility} in ${engine}`, () => {
      const profile = engines[engine]
      const settings = profile.readSettings(siteFolder({}))
      const site = {engine, root: '/site', settings, now: Date.parse('2026-01-01T00:00:00Z')}
      const post = readPost({path, sitePath: path, text: `---\ntitle: A\n${frontMatter}\n---\n`})
      assert.is(readVisibility(post, site, profile), visibility)
    })
  }
})
