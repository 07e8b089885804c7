import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {readDrafts} from '../../src/engines/read-drafts.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {readRecording} from './recording.ts'

const folder = {has: () => false, read: () => undefined, list: () => []}

function readOutcomes(engine: EngineId, text: string, version?: string): string[] {
  const profile = engines[engine]
  const settings = {...profile.readSettings(folder), ...(version !== undefined && {version})}
  const path = '_posts/2024-05-06-a.md'
  const post = readPost({path, sitePath: path, text, headerLines: profile.readsHeaderLines === true})
  const drafts = readDrafts(post, {engine, root: '', settings, now: 0}, profile)
  return drafts.map(({key, wish, reading}) => `${key} ${wish ?? 'unclear'} ${reading.outcome}`)
}

describe('engines/read-drafts', (test) => {
  for (const engine of ['hexo', 'hugo', 'docusaurus'] as const) {
    test(`says what was recorded of ${engine}`, () => {
      const {posts} = readRecording<{posts: [string, string | {published?: boolean}][]}>(engine, 'front-matter')
      const judged = posts.filter(([text]) => /^---\ntitle: a\n(?:draft|published): .+\n---\ntext\n$/.test(text))
      assert.ok(judged.length >= 6)
      const version = engine === 'hugo' ? '0.111.3' : undefined
      for (const [text, recorded] of judged) {
        const outcomes = readOutcomes(engine, text, version).map((outcome) => outcome.replace(/^.* /, ''))
        const isHidden = typeof recorded === 'string' ? recorded === 'absent' : recorded.published === false
        const expected = recorded === 'stops' ? 'stopped' : isHidden ? 'hidden' : 'public'
        assert.equal(outcomes[0]?.replace('depends', 'hidden') ?? 'public', expected, JSON.stringify(text))
      }
    })
  }

  test('takes the words of YAML 1.1 in Jekyll, unless they are quoted', () => {
    const outcomes = ['no', 'Off', '"false"', 'flase', '', '~', "''", 'yes'].map((value) =>
      readOutcomes('jekyll', `---\ntitle: a\npublished: ${value}\n---\n`)
    )
    assert.equal(outcomes, [
      ['published hide hidden'],
      ['published hide hidden'],
      ['published hide public'],
      ['published hide public'],
      ['published unclear hidden'],
      ['published unclear hidden'],
      ['published unclear public'],
      ['published publish public']
    ])
  })

  test('knows from which version Hugo takes `yes` for a text', () => {
    const text = '---\ntitle: a\ndraft: yes\n---\n'
    const outcomes = ['0.111.3', '0.151.2', '0.152.0', '1.0.0', undefined].map((version) =>
      readOutcomes('hugo', text, version).join()
    )
    assert.equal(outcomes, [
      'draft hide depends',
      'draft hide depends',
      'draft hide public',
      'draft hide public',
      'draft hide depends'
    ])
  })

  test('goes by the status in Pelican', () => {
    const outcomes = ['draft', 'Hidden', 'skip', 'drft', '', 'published'].map((status) =>
      readOutcomes('pelican', `Title: a\nStatus: ${status}\nDraft: true\n\ntext\n`).join()
    )
    assert.equal(outcomes, [
      'status hide hidden,draft hide public',
      'status hide hidden,draft hide public',
      'status hide hidden,draft hide public',
      'status unclear hidden,draft hide public',
      'status unclear public,draft hide public',
      'status publish public,draft hide public'
    ])
  })

  test('leaves drafts to the code of Eleventy sites', () => {
    assert.equal(readOutcomes('eleventy', '---\ntitle: a\ndraft: true\n---\n'), [])
  })
})
