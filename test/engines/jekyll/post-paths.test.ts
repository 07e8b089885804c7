import * as assert from 'uvu/assert'
import {kindOf, postPatterns} from '../../../src/engines/jekyll/post-paths.ts'
import {describe} from '../../describe.ts'

const settings = {future: false, postFolders: [''], defaults: [], excluded: ['vendor/bundle', 'old'], notes: []}

const kinds: Readonly<Record<string, string>> = {
  '_posts/2023-11-17-a.md': 'post',
  '_posts/news/a.md': 'post',
  'cats/_posts/a.html': 'post',
  '_drafts/a.md': 'draft',
  'cats/_drafts/a.md': 'draft',
  '_posts/_drafts/a.md': 'other',
  '_posts/picture.png': 'other',
  '_posts/README.md': 'other',
  '_posts/template.md': 'other',
  '_theme/_posts/a.md': 'other',
  '.git/_posts/a.md': 'other',
  'vendor/bundle/x/_posts/a.md': 'other',
  'old/_posts/a.md': 'other',
  'older/_posts/a.md': 'post',
  'posts/a.md': 'other',
  'about.md': 'other'
}

describe('jekyll/post-paths', (it) => {
  for (const [path, kind] of Object.entries(kinds)) {
    it(`tells that ${path} is ${kind}`, () => assert.is(kindOf(path, settings), kind))
  }

  it('looks for posts in any folder, but not outside the one that the config names', () => {
    assert.equal(postPatterns(settings), ['**/_posts/**', '**/_drafts/**'])
    const named = {...settings, postFolders: ['site']}
    assert.equal(postPatterns(named), ['site/**/_posts/**', 'site/**/_drafts/**'])
    assert.is(kindOf('site/_posts/a.md', named), 'post')
    assert.is(kindOf('_posts/a.md', named), 'other')
  })
})
