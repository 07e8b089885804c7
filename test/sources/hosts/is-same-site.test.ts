import * as assert from 'uvu/assert'
import {isSameSite} from '../../../src/sources/hosts/is-same-site.ts'
import {describe} from '../../describe.ts'

const pairs: readonly (readonly [one: string, other: string, same: boolean | undefined])[] = [
  ['https://x.org/a', 'http://www.x.org/b', true],
  ['https://x.org', 'https://blog.x.org', true],
  ['https://www.x.org', 'https://blog.x.org', true],
  ['https://x.org', 'https://notx.org', false],
  ['https://x.org', 'https://x.org.y.org', false],
  ['https://a.x.org', 'https://b.x.org', false],
  ['/a', 'https://x.org', undefined],
  ['/a', '/b', undefined]
]

describe('isSameSite', (it) => {
  for (const [one, other, same] of pairs) {
    it(`${one} and ${other}: ${same ?? 'nobody knows'}`, () => {
      assert.equal([isSameSite(one, other), isSameSite(other, one)], [same, same])
    })
  }
})
