import * as assert from 'uvu/assert'
import {emptyFolder} from '../../src/engines/empty-folder.ts'
import type {Site} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {lintPost, readPostFacts} from '../../src/run/lint-post.ts'
import {describe} from '../describe.ts'

const site: Site = {engine: 'generic', root: '', settings: engines.generic.readSettings(emptyFolder), now: 0}

describe('run/lint-post', (it) => {
  it('gives what keeps a post from being read, and does not throw', () => {
    const source = {
      path: 'a.md',
      sitePath: 'a.md',
      get text(): string {
        throw new RangeError('Maximum call stack size exceeded')
      }
    }
    assert.equal(lintPost(source, site, []), {fault: 'crash', detail: 'Maximum call stack size exceeded'})
    assert.is(readPostFacts(source, site), undefined)
  })

  it('knows nothing of a post whose front matter is over a bound', () => {
    const source = {path: 'a.md', sitePath: 'a.md', text: `---\ntitle: ${'['.repeat(65)}\n---\n`}
    assert.equal(lintPost(source, site, []), {fault: 'too-deep', detail: '64'})
    assert.is(readPostFacts(source, site), undefined)
  })
})
