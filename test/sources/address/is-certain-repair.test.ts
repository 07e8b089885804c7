import * as assert from 'uvu/assert'
import {isCertainRepair} from '../../../src/sources/address/is-certain-repair.ts'
import {describe} from '../../describe.ts'

describe('isCertainRepair', (it) => {
  it('is certain where letters alone say what was meant', () => {
    assert.is(isCertainRepair('misspelt-scheme', 'htps://x.org'), true)
    assert.is(isCertainRepair('misspelt-host', 'https://gihub.com'), false)
    assert.is(isCertainRepair('trailing-punctuation', 'www.x.org.'), false)
  })

  it('is certain of a missing scheme before `www.` alone', () => {
    for (const url of ['www.x.org', 'WWW.x.org', '//www.x.org', '://www.x.org']) {
      assert.is(isCertainRepair('missing-scheme', url), true, url)
    }
    for (const url of ['x.org', 'a.www.x.org', 'notes.md'])
      assert.is(isCertainRepair('missing-scheme', url), false, url)
  })
})
