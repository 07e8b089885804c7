import * as assert from 'uvu/assert'
import {followedAddress} from '../../../src/sources/address/followed-address.ts'
import {describe} from '../../describe.ts'

const cases: readonly [written: string, followed: string | undefined][] = [
  ['https://harbour.blog/2019/tides#spring', 'https://harbour.blog/2019/tides#spring'],
  ['HTTP://harbour.blog', 'HTTP://harbour.blog'],
  ['//harbour.blog/a', 'https://harbour.blog/a'],
  ['https://harbour.blog/?a=1&amp;b=2', 'https://harbour.blog/?a=1&b=2'],
  ['https://harbour.blog/a\\_b', 'https://harbour.blog/a_b'],
  ['http://localhost:4000/a', 'http://localhost:4000/a'],
  ['http://192.168.1.1/a', 'http://192.168.1.1/a'],
  ['http://intranet/a', 'http://intranet/a'],
  ['/about', undefined],
  ['#tides', undefined],
  ['www.harbour.blog', undefined],
  ['mailto:me@harbour.blog', undefined],
  ['ftp://harbour.blog/a', undefined],
  ['javascript:alert(1)', undefined],
  ['https://{{ site.url }}/a', undefined],
  ['https://example.com/a', undefined],
  ['https://me:secret@harbour.blog/', undefined],
  ['https://me@harbour.blog/', undefined],
  ['https://https://harbour.blog/', undefined],
  ['https://harbour.blog/a%zz', undefined]
]

describe('followedAddress', (it) => {
  for (const [written, followed] of cases) {
    it(`${followed === undefined ? 'leaves' : 'follows'} ${written}`, () => {
      assert.is(followedAddress(written), followed)
    })
  }
})
