import * as assert from 'uvu/assert'
import {readBareAddress} from '../../src/sources/bare-address.ts'
import {describe} from '../describe.ts'

/** A line, and the address that stands in it from its first `http` or `www.` on. */
const addresses: Readonly<Record<string, string | undefined>> = {
  'see https://x.org/a.': 'https://x.org/a',
  'http://x.org': 'http://x.org',
  'HTTPS://X.org': 'HTTPS://X.org',
  'www.x.org b': 'www.x.org',
  'https://x.org/a_(b)': 'https://x.org/a_(b)',
  '(https://x.org/a)': 'https://x.org/a',
  '(https://x.org/a_(b))': 'https://x.org/a_(b)',
  'https://x.org/a))': 'https://x.org/a',
  'https://x.org/a(b': 'https://x.org/a(b',
  'https://x.org/a).': 'https://x.org/a',
  'https://x.org/(a)).': 'https://x.org/(a)',
  'https://x.org/a](b': 'https://x.org/a](b',
  'https://x.org/a"b': 'https://x.org/a',
  'https://x.org/a>': 'https://x.org/a',
  "https://x.org/a?!.,:;*_~']": 'https://x.org/a',
  'https://x.org/a。': 'https://x.org/a',
  'https://x.org/a）b': 'https://x.org/a',
  'https://x.org/가나': 'https://x.org/가나',
  // Nothing so short is an address.
  'www.abcde': 'www.abcde',
  'www.abcd': undefined,
  'https://': undefined,
  'www.x.': undefined
}

describe('readBareAddress', (it) => {
  for (const [line, expected] of Object.entries(addresses)) {
    it(`reads ${expected ?? 'nothing'} in ${line}`, () => {
      const found = readBareAddress(line, line.search(/http|www\./i))
      assert.is(found && line.slice(found.start, found.end), expected)
    })
  }

  it('reads nothing where no address begins', () => assert.is(readBareAddress('a https://x.org', 0), undefined))
})
