import * as assert from 'uvu/assert'
import {kindOf, postPatterns} from '../../../src/engines/hugo/post-paths.ts'
import {describe} from '../../describe.ts'
import {siteOf} from '../recording.ts'

const all = siteOf('hugo', 0, {postFolders: ['content']}).settings
const main = siteOf('hugo', 0, {postFolders: ['content/posts/']}).settings

const kinds: Readonly<Record<string, readonly [inAll: string, inMain: string]>> = {
  'content/posts/a.md': ['post', 'post'],
  'content/posts/a/index.md': ['post', 'post'],
  'content/posts/index.md': ['other', 'post'],
  'content/notes/2023/a.html': ['post', 'other'],
  'content/posts/_index.md': ['other', 'other'],
  'content/posts/a.png': ['other', 'other'],
  'content/posts/.a.md': ['other', 'other'],
  'content/page/about.md': ['other', 'other'],
  'content/Pages/about.md': ['other', 'other'],
  'content/webpages/about.md': ['post', 'other'],
  'content/pagesof/about.md': ['post', 'other'],
  'content/posts/.git/a.md': ['other', 'other'],
  'content/posts/a.md~': ['other', 'other'],
  'content/posts/#a.md': ['other', 'other'],
  'content/posts/a.md.bak': ['other', 'other'],
  'content/2023-11-171-a.md': ['other', 'other'],
  'content/2023-11-17-a.md': ['post', 'other'],
  'content/2023-11-17-a/index.md': ['post', 'other'],
  'content/about.md': ['other', 'other'],
  'content/about/index.md': ['other', 'other'],
  'contents/posts/a.md': ['other', 'other'],
  'archetypes/posts/a.md': ['other', 'other']
}

describe('hugo/post-paths', (it) => {
  for (const [path, [inAll, inMain]] of Object.entries(kinds)) {
    it(`tells what ${path} is`, () => assert.equal([kindOf(path, all), kindOf(path, main)], [inAll, inMain]))
  }

  it('looks into the content folders, or the main sections', () => {
    assert.equal(postPatterns(all), ['content/**'])
    assert.equal(postPatterns(main), ['content/posts/**'])
  })
})
