import * as assert from 'uvu/assert'
import type {PostFacts} from '../../src/blog/facts.ts'
import {readFacts} from '../../src/blog/facts.ts'
import {givenKeys} from '../../src/blog/given-keys.ts'
import type {EngineId, Site} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

const defaults = [
  {folder: '', keys: ['layout']},
  {folder: 'ko/_posts', keys: ['lang', 'layout']}
]

describe('givenKeys', (it) => {
  it('gives what is said for all posts', () => {
    assert.equal(keysOf('_drafts/a.md'), ['layout'])
  })

  it('adds what is said for the folder, below it too', () => {
    assert.equal(keysOf('ko/_posts/2024/a.md'), ['layout', 'lang'])
  })

  it('does not take a folder for another whose name begins the same', () => {
    assert.equal(keysOf('ko/_posts2/a.md'), ['layout'])
  })

  it('adds the date where the engine reads one in the file name', () => {
    assert.equal(keysOf('_posts/2024-05-06-a.md'), ['layout', 'date'])
  })

  it('does not take a file name for a date where nobody knows whether the engine reads it', () => {
    assert.equal(keysOf('posts/2024-05-06-a.md', 'generic'), ['layout'])
  })
})

function keysOf(sitePath: string, engine: EngineId = 'jekyll'): string[] {
  const site: Site = {engine, root: '', now: 0, settings: {future: true, postFolders: [''], notes: [], defaults}}
  const post: PostFacts = readFacts(readPost({path: sitePath, sitePath, text: ''}), site, engines[engine])
  return [...givenKeys(site, engines[engine], post)]
}
