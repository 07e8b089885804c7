import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {readAddress} from '../../../src/sources/address/read-address.ts'

const test = suite('read-address')

test('cuts an address at its delimiters', () => {
  assert.equal(readAddress('HTTPS://me@X.org.:80/a/b?c=d#e'), {
    scheme: 'https',
    userinfo: {start: 8, end: 10},
    host: {start: 11, end: 17},
    hostName: 'x.org',
    path: {start: 20, end: 24},
    query: {start: 25, end: 28},
    fragment: {start: 29, end: 30}
  })
})

test('leaves out what is not there', () => {
  assert.equal(readAddress('//x.org'), {
    scheme: '',
    host: {start: 2, end: 7},
    hostName: 'x.org',
    path: {start: 7, end: 7}
  })
})

test('takes a question mark in the fragment for a part of it', () => {
  assert.equal(readAddress('http://x.org#a?b'), {
    scheme: 'http',
    host: {start: 7, end: 12},
    hostName: 'x.org',
    path: {start: 12, end: 12},
    fragment: {start: 13, end: 16}
  })
})

test('keeps an `@` in the path out of the host', () => {
  assert.equal(readAddress('https://x.org/@me')?.hostName, 'x.org')
  assert.is(readAddress('https://x.org/@me')?.userinfo, undefined)
})

test('takes an empty user name for one', () => {
  assert.equal(readAddress('//@x.org')?.userinfo, {start: 2, end: 2})
  assert.equal(readAddress('https://me@/a')?.userinfo, {start: 8, end: 10})
})

test('takes up to five digits for a port', () => {
  assert.is(readAddress('https://x.org:65535/a')?.hostName, 'x.org')
  assert.is(readAddress('https://x.org:655350/a')?.hostName, 'x.org:655350')
})

test('reads no other schemes and no relative addresses', () => {
  for (const url of ['mailto:me@x.org', '/a', 'x.org', 'htps://x.org', '']) assert.is(readAddress(url), undefined)
})

test.run()
