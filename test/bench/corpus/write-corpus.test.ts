import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import * as assert from 'uvu/assert'
import {makePost} from '../../../bench/corpus/make-post.ts'
import {type Corpus, provideCorpus} from '../../../bench/corpus/write-corpus.ts'
import {compareFindings} from '../../../bench/tools/check-findings.ts'
import {describe} from '../../describe.ts'
import {withFolder} from '../../folder.ts'
import {lintIn} from '../../run/lint-in.ts'

const read = ({folder}: Corpus, name: string): string => readFileSync(join(folder, '_posts', name), 'utf8')

describe('write-corpus', (it) => {
  it('writes the posts of a seed and says what is planted', () =>
    withFolder({}, (cache) => {
      const corpus = provideCorpus(join(cache, 'new'), 7, 20)
      const posts = Array.from({length: 20}, (_, index) => makePost(7, index))
      assert.equal(readdirSync(join(corpus.folder, '_posts')).sort(), posts.map(({name}) => name).sort())
      for (const {name, text} of posts) assert.is(read(corpus, name), text)
      const planted = posts.filter(({planted}) => planted !== undefined)
      assert.equal(
        [...corpus.planted],
        planted.map(({name, planted}) => [`_posts/${name}`, planted])
      )
    }))

  it('uses again what is there', () =>
    withFolder({}, (cache) => {
      const {name} = makePost(7, 0)
      const first = provideCorpus(cache, 7, 20)
      writeFileSync(join(first.folder, '_posts', name), 'kept')
      assert.is(read(provideCorpus(cache, 7, 20), name), 'kept')
      assert.is(read(provideCorpus(cache, 7, 19), name), makePost(7, 0).text)
      assert.is(read(provideCorpus(cache, 8, 20), makePost(8, 0).name), makePost(8, 0).text)
    }))

  it('gives the rules just the findings that are planted', () =>
    withFolder({}, async (cache) => {
      const {folder, planted} = provideCorpus(cache, 42, 100)
      const {posts, postCount} = await lintIn(folder, ['_posts'])
      const withMessages = posts.filter(({findings}) => findings.length > 0)
      const report = {posts: withMessages.map(({path, findings}) => ({path, messages: findings}))}
      assert.is(postCount, 100)
      assert.is(planted.size, 10)
      assert.equal(compareFindings(planted, report), [])
    }))
})
