import * as assert from 'uvu/assert'
import {readListing} from '../../src/blog/read-listing.ts'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

describe('readListing', (it) => {
  const cases: [engine: EngineId, frontMatter: string, tags: string[], categories: string[]][] = [
    ['jekyll', 'tags: rust web\ncategory: daily notes', ['rust', 'web'], ['daily notes']],
    ['jekyll', 'tags: [rust, "web dev"]\ntag: rust', ['rust', 'web dev'], []],
    ['jekyll', 'categories:\n  - a\n  - b c', [], ['a', 'b c']],
    ['generic', 'Tags: web dev, news', ['web dev', 'news'], []],
    ['hexo', 'categories:\n  - [a, b]\n  - c', [], ['a', 'b', 'c']],
    ['zola', 'taxonomies:\n  tags: [rust]\n  categories: [daily]', ['rust'], ['daily']],
    ['hugo', 'tags: ["a\\u0062", b]', ['b'], []],
    ['jekyll', 'tags:\ncategories: []', [], []]
  ]
  for (const [engine, frontMatter, tags, categories] of cases) {
    it(`reads ${JSON.stringify(frontMatter)} as ${engine} does, and tells where names stand`, () => {
      const text = `---\n${frontMatter}\n---\n`
      const post = readPost({path: 'a.md', sitePath: 'a.md', text})
      const found = readListing(post, engines[engine])
      assert.equal(
        [found.tags, found.categories].map((names) => names.map((name) => name.text)),
        [tags, categories]
      )
      for (const name of [...found.tags, ...found.categories]) {
        assert.is(text.slice(name.start, name.end), name.text)
      }
    })
  }

  it('takes the last title, without its quotes', () => {
    const text = '---\ntitle: A\ntitle: "B: C"\n---\n'
    const {title} = readListing(readPost({path: 'a.md', sitePath: 'a.md', text}), engines.jekyll)
    assert.equal(title, {text: 'B: C', start: 21, end: 25})
  })
})
