import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {cleanAddress} from '../../../src/sources/address/clean-address.ts'

const test = suite('clean-address')

const page = 'https://jane.dev/a?id=1'
const search = (url: string) => `https://www.google.com/url?q=${encodeURIComponent(url)}`

test('takes an address out of redirects, one inside the other, and trackers out of it', () => {
  const written = search(search(`${page}&utm_source=x&utm_medium=y`))
  assert.equal(cleanAddress(written), {url: page, wrapped: true, removed: ['utm_source=x', 'utm_medium=y']})
})

test('strips an address with letters written as escapes', () => {
  const url = 'https://jane.dev/%EB%B2%8C'
  assert.equal(cleanAddress(`${url}?fbclid=x`), {url, wrapped: false, removed: ['fbclid=x']})
})

test('follows three redirects, and no more', () => {
  const three = search(search(search(page)))
  assert.is(cleanAddress(three).url, page)
  assert.is(cleanAddress(search(three)).url, search(page))
})

test('leaves an address without both as it is', () => {
  assert.equal(cleanAddress(page), {url: page, wrapped: false, removed: []})
})

for (const url of [
  'https://jane.dev/a?utm_source=x&#45;y',
  'https://jane.dev/a?utm_source=x&#X2d;y',
  'https://jane.dev/{{ page.slug }}?utm_source=x'
]) {
  test(`does not touch ${url}`, () => assert.equal(cleanAddress(url), {url, wrapped: false, removed: []}))
}

test.run()
