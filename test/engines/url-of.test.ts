import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {urlOf} from '../../src/engines/url-of.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {fixturesFolder} from '../fixtures.ts'

/** Address of a post as recorded, with the config of its site, its path and its front matter. */
type Recorded = readonly [config: string, path: string, frontMatter: string, url: string | null]

/** The config of each engine, and how many of the recorded addresses are left open because they are not certain. */
const recordings = {
  hexo: {config: '_config.yml', open: 7},
  hugo: {config: 'hugo.toml', open: 8},
  jekyll: {config: '_config.yml', open: 2},
  pelican: {config: 'pelicanconf.py', open: 3}
} as const

function addressOf(engineId: EngineId, files: Readonly<Record<string, string>>, path: string, lines: string) {
  const engine = engines[engineId]
  const folder = {has: (name: string) => name in files, read: (name: string) => files[name], list: () => []}
  const site = {engine: engineId, root: '/site', settings: engine.readSettings(folder), now: 0}
  const source = {path, sitePath: path, text: `---\n${lines}\n---\n`, headerLines: engine.readsHeaderLines === true}
  return urlOf(readPost(source), site, engine)
}

describe('engines/url-of', (it) => {
  for (const [id, {config, open}] of Object.entries(recordings)) {
    it(`publishes posts where ${id} does`, () => {
      const text = readFileSync(join(fixturesFolder, 'engines', id, 'addresses.json'), 'utf8')
      const {posts} = JSON.parse(text) as {posts: readonly Recorded[]} // Safe: the file is our own.
      let unknown = 0
      for (const [settings, path, lines, recorded] of posts) {
        const url = addressOf(id as EngineId, {[config]: settings}, path, lines) // Safe: keys of `recordings`.
        if (url === undefined) unknown++
        else assert.is(url, recorded, `${path} with ${settings}`)
      }
      assert.is(unknown, open)
    })
  }

  const day = 'date: 2024-05-06'
  const cases: readonly [EngineId, files: Record<string, string>, path: string, lines: string, url?: string][] = [
    ['docusaurus', {'docusaurus.config.js': ''}, 'blog/2024-05-06-hi.md', 'title: x', '/blog/2024/05/06/hi'],
    ['docusaurus', {'docusaurus.config.js': ''}, 'blog/2024/05-06-hi/index.md', 'title: x', '/blog/2024/05/06/hi'],
    ['docusaurus', {'docusaurus.config.js': ''}, 'blog/hi.mdx', 'title: x', '/blog/hi'],
    ['docusaurus', {'docusaurus.config.js': ''}, 'blog/hi.mdx', 'slug: /a/b/', '/blog/a/b'],
    ['docusaurus', {'docusaurus.config.js': "blog: {routeBasePath: '/'}"}, 'blog/hi.md', 'slug: a', '/a'],
    ['docusaurus', {'docusaurus.config.js': ''}, 'blog/hi.md', 'slug: 2024-05-06'],
    ['vitepress', {'.vitepress/config.mts': ''}, 'posts/hi.md', 'title: x', '/posts/hi.html'],
    ['vitepress', {'.vitepress/config.mts': "srcDir: 'src', cleanUrls: true"}, 'src/a/hi.md', 'title: x', '/a/hi'],
    ['vitepress', {'.vitepress/config.mts': ''}, 'posts/hi/index.md', 'title: x', '/posts/hi/'],
    ['vitepress', {'.vitepress/config.mts': 'rewrites: {}'}, 'posts/hi.md', 'title: x'],
    ['zola', {'zola.toml': ''}, 'content/blog/2024-05-06-hi.md', day, '/blog/hi/'],
    ['zola', {'zola.toml': ''}, 'content/blog/hi/index.md', day, '/blog/hi/'],
    ['zola', {'zola.toml': ''}, 'content/blog/hi.md', 'slug: other', '/blog/other/'],
    ['zola', {'zola.toml': ''}, 'content/blog/hi.md', 'path: /a/b', '/a/b/'],
    ['zola', {'zola.toml': ''}, 'content/blog/안녕.md', day],
    ['eleventy', {'eleventy.config.js': ''}, 'posts/hi.md', 'permalink: /a/b/index.html', '/a/b/'],
    ['eleventy', {'eleventy.config.js': ''}, 'posts/hi.md', 'permalink: a/b.html', '/a/b.html'],
    ['eleventy', {'eleventy.config.js': ''}, 'posts/hi.md', 'permalink: "/{{ title }}/"'],
    ['eleventy', {'eleventy.config.js': ''}, 'posts/hi.md', 'title: x'],
    ['astro', {'astro.config.mjs': ''}, 'src/content/blog/hi.md', day]
  ]
  for (const [id, files, path, lines, url] of cases) {
    it(`${id}: ${path}, ${lines}, ${Object.values(files).join()}: ${url ?? 'not certain'}`, () =>
      assert.is(addressOf(id, files, path, lines), url))
  }

  it('tells no address of a draft, of a post without a site, and of one whose front matter is broken', () => {
    const files = {'_config.yml': 'timezone: UTC'}
    assert.is(addressOf('jekyll', files, '_drafts/hi.md', day), undefined)
    assert.is(addressOf('jekyll', files, '_posts/2024-05-06-hi.md', 'title: "a'), undefined)
    assert.is(addressOf('jekyll', files, '_posts/2024-05-06-hi.md', 'title: a'), '/2024/05/06/hi.html')
  })
})
