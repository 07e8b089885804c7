import {type PostSample, readSample} from '../../../src/blog/learn/post-sample.ts'
import type {EngineId} from '../../../src/engines/engine.ts'
import {engines} from '../../../src/engines/index.ts'
import {readPost} from '../../../src/post/read-post.ts'

/** The samples of posts with these texts, by path in a blog without a config. */
export function samplePosts(texts: Readonly<Record<string, string>>, engine: EngineId = 'jekyll'): PostSample[] {
  const settings = engines[engine].readSettings({has: () => false, read: () => undefined, list: () => []})
  const site = {engine, root: '/blog', settings, now: Date.UTC(2026, 0, 1)}
  return Object.entries(texts).map(([path, text]) =>
    readSample(readPost({path, sitePath: path, text}), site, engines[engine])
  )
}

/** Posts from `_posts/2024-01-01-post.md` on, a day each, with these lines as front matter. */
export function postsWith(...frontMatter: readonly string[]): Record<string, string> {
  const names = frontMatter.map((_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10))
  return Object.fromEntries(
    frontMatter.map((lines, index) => [`_posts/${names[index]}-post.md`, `---\n${lines}\n---\n\nText\n`])
  )
}
