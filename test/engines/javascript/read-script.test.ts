import * as assert from 'uvu/assert'
import {readScript} from '../../../src/engines/javascript/read-script.ts'
import {describe} from '../../describe.ts'
import {siteFolder} from '../site-folder.ts'

describe('javascript/read-script', (it) => {
  it('reads the first script that there is', () => {
    const folder = siteFolder({'a.mjs': 'of a', 'b.mjs': 'of b'})
    assert.is(readScript(folder, ['c.mjs', 'b.mjs', 'a.mjs']), 'of b')
    assert.is(readScript(folder, ['c.mjs']), '')
  })

  it('reads nothing of a script that cannot be read', () => {
    assert.is(readScript({has: () => true, read: () => undefined, list: () => []}, ['a.mjs']), '')
  })

  it('reads the start of a very long one', () => {
    assert.is(readScript(siteFolder({'a.mjs': `${'a'.repeat(200_000)}b`}), ['a.mjs']), 'a'.repeat(200_000))
  })
})
