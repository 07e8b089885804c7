import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {urlOf} from '../../src/engines/url-of.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {siteFolder} from './site-folder.ts'

/** A post by its path and the lines of its front matter, and its address where that is certain. */
export type ListedUrl = readonly [path: string, lines: string, url?: string]

/** Makes a suite of the addresses that an engine gives to posts, by the text of the site's config. */
export function describeUrls(
  id: EngineId,
  config: string,
  listed: Readonly<Record<string, readonly ListedUrl[]>>
): void {
  const engine = engines[id]
  describe(`${id}/url-of`, (it) => {
    for (const [text, posts] of Object.entries(listed)) {
      const site = {engine: id, root: '/site', settings: engine.readSettings(siteFolder({[config]: text})), now: 0}
      for (const [path, lines, url] of posts) {
        it(`publishes ${path} with ${JSON.stringify(lines)} at ${url ?? 'an address that is not certain'}: ${text}`, () => {
          const headerLines = engine.readsHeaderLines === true
          const post = readPost({path, sitePath: path, text: `---\n${lines}\n---\n`, headerLines})
          assert.is(urlOf(post, site, engine), url)
        })
      }
    }
  })
}
