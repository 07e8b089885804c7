import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {addressKey} from '../../../src/sources/address/address-key.ts'

const test = suite('address-key')

const same: readonly (readonly string[])[] = [
  [
    'https://jane.dev/a',
    'http://www.jane.dev/a/',
    'https://jane.dev/a#part',
    'https://jane.dev/a?utm_source=x',
    'HTTPS://JANE.dev/a',
    'https://jane.dev/a//'
  ],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
  ['https://twitter.com/jane/status/1725400000000000001', 'https://x.com/jane_doe/status/1725400000000000001?s=20'],
  [
    'https://www.linkedin.com/posts/jane-doe_a-activity-7131000000000000000-AbCd',
    'https://www.linkedin.com/feed/update/urn:li:activity:7131000000000000000/'
  ],
  ['https://ko.wikipedia.org/wiki/%EB%B2%8C', 'https://ko.m.wikipedia.org/wiki/벌'],
  ['https://www.google.com/url?q=https://jane.dev/a', 'https://jane.dev/a']
]

for (const [first = '', ...others] of same) {
  for (const other of others) {
    test(`takes ${other} for ${first}`, () => assert.is(addressKey(other), addressKey(first)))
  }
}

for (const [one, other] of [
  ['https://jane.dev/a', 'https://jane.dev/b'],
  ['https://x.com/jane/status/1725400000000000001', 'https://x.com/jane/status/1725400000000000002'],
  ['https://jane.dev/?p=1', 'https://jane.dev/?p=2'],
  ['https://jane.dev/a', 'https://blog.jane.dev/a']
] as const) {
  test(`tells ${one} from ${other}`, () => assert.is.not(addressKey(one), addressKey(other)))
}

test('is the address without what is not needed', () => {
  assert.is(addressKey('https://www.jane.dev/a/?b=1#c'), 'jane.dev/a?b=1')
  assert.is(addressKey('https://jane.dev/a'), 'jane.dev/a')
  assert.is(addressKey('https://jane.dev/a%zz'), 'jane.dev/a%zz')
})

test('takes what is no web address as it is', () => assert.is(addressKey('mailto:a@b.c'), 'mailto:a@b.c'))

test.run()
