import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findMeantAddresses} from '../../src/sources/find-meant-addresses.ts'
import {describe} from '../describe.ts'

const meant: Readonly<Record<string, string>> = {
  'Source: htp:/x.org/a': 'htp:/x.org/a',
  'Source: https;//x.org/a': 'https;//x.org/a',
  'Source: HTTPS//x.org/a': 'HTTPS//x.org/a',
  'Source: (https:/x.org/a).': 'https:/x.org/a',
  '출처: 「https:/x.org/a」': 'https:/x.org/a',
  'Source: x.org/a and more': 'x.org/a',
  'Source: the-site.co.kr/a': 'the-site.co.kr/a',
  'Source : x.org/a': 'x.org/a'
}

const others: readonly string[] = [
  'Source: the paper of 2020',
  'Source: Node.js',
  'Source: see x.org/a',
  'Source: a/b',
  'Source: -://x',
  'Source: htp:/',
  'Source: https://x.org/a',
  'Source: x.org/a, [b](https://x.org/b)',
  'Source htp:/x.org/a',
  '## Source:\n\nhtp:/x.org/a',
  'By: htp:/x.org/a',
  'Kitchen: htp:/x.org/a'
]

function find(text: string): readonly string[] {
  return findMeantAddresses(readPost({path: 'a.md', sitePath: 'a.md', text})).map(({url, form, start, end}) => {
    assert.is(form, 'bare')
    assert.is(text.slice(start, end), url)
    return url
  })
}

describe('findMeantAddresses', (it) => {
  for (const [line, url] of Object.entries(meant)) {
    it(`finds the address in ${line}`, () => assert.equal(find(line), [url]))
  }

  for (const line of others) it(`finds none in ${line}`, () => assert.equal(find(line), []))
})
