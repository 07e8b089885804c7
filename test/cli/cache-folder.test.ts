import * as assert from 'uvu/assert'
import {cacheFolder} from '../../src/cli/cache-folder.ts'
import {describe} from '../describe.ts'

describe('cacheFolder', (it) => {
  it('is where the user’s programs keep such things', () => {
    assert.is(cacheFolder({environment: {XDG_CACHE_HOME: '/x', HOME: '/home/me'}}), '/x/post-lint')
    assert.is(cacheFolder({environment: {XDG_CACHE_HOME: 'x', HOME: '/home/me'}}), '/home/me/.cache/post-lint')
    assert.is(cacheFolder({environment: {XDG_CACHE_HOME: '', HOME: '/home/me'}}), '/home/me/.cache/post-lint')
  })

  it('is nowhere for a user without a home', () => {
    assert.is(cacheFolder({environment: {}}), undefined)
    assert.is(cacheFolder({environment: {HOME: ''}}), undefined)
  })
})
