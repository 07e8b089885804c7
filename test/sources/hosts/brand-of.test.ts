import * as assert from 'uvu/assert'
import {brandOf} from '../../../src/sources/hosts/brand-of.ts'
import {plainHost} from '../../../src/sources/hosts/find-profile.ts'
import {describe} from '../../describe.ts'

const owners: Readonly<Record<string, string | undefined>> = {
  'https://github.com/a': 'GitHub',
  'https://docs.github.com/a': 'GitHub',
  'https://www.kr.linkedin.com/in/jane': 'LinkedIn',
  'https://a.b.medium.com/c': 'Medium',
  'https://codepen.io/a': 'CodePen',
  'https://notgithub.com/a': undefined,
  'https://github.com.jane.dev/a': undefined,
  'https://com/a': undefined,
  '/a': undefined
}

describe('brandOf', (it) => {
  for (const [url, brand] of Object.entries(owners)) {
    it(`${url} is ${brand ?? 'of nobody we know'}`, () => assert.is(brandOf(url)?.brand, brand))
  }
})

const plainHosts: Readonly<Record<string, string>> = {
  'www.x.org': 'x.org',
  'www2.x.org': 'x.org',
  'wwwa.x.org': 'wwwa.x.org',
  'm.x.org': 'x.org',
  'mobile.x.org': 'x.org',
  'amp.x.org': 'x.org',
  'm.org': 'm.org',
  'x.m.org': 'x.m.org',
  'en.m.wikipedia.org': 'en.wikipedia.org',
  'a.en.m.wikipedia.org': 'a.en.m.wikipedia.org'
}

describe('plainHost', (it) => {
  for (const [host, plain] of Object.entries(plainHosts)) {
    it(`${host} is ${plain}`, () => assert.is(plainHost(host), plain))
  }
})
