import * as assert from 'uvu/assert'
import {isPublicHost} from '../../../src/sources/address/is-public-host.ts'
import {describe} from '../../describe.ts'

describe('isPublicHost', (it) => {
  for (const host of ['x.org', 'X.ORG', 'a-b.example.com', 'www.notes.md', `${'a'.repeat(63)}.org`]) {
    it(`takes ${host} for a host`, () => assert.is(isPublicHost(host), true))
  }

  for (const text of ['notes.md', 'md.www.', 'x', 'x.', '-x.org', 'x.org/com', 'a b.org', `${'a'.repeat(64)}.org`]) {
    it(`takes ${text} for no host`, () => assert.is(isPublicHost(text), false))
  }
})
