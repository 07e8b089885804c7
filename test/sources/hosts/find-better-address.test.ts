import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {findBetterAddress} from '../../../src/sources/hosts/find-better-address.ts'

const test = suite('find-better-address')

const better: readonly (readonly [url: string, address: string])[] = [
  ['https://arxiv.org/pdf/2112.10752v2.pdf', 'https://arxiv.org/abs/2112.10752v2'],
  ['http://www.arxiv.org/pdf/hep-th/9901001#page=3', 'https://arxiv.org/abs/hep-th/9901001'],
  [
    'https://mobile.twitter.com/jane/status/1725400000000000000?s=20',
    'https://x.com/jane/status/1725400000000000000?s=20'
  ],
  ['https://en.m.wikipedia.org/wiki/Bee#Hives', 'https://en.wikipedia.org/wiki/Bee#Hives'],
  ['https://m.blog.naver.com/janedoe/223260000000', 'https://blog.naver.com/janedoe/223260000000']
]

for (const [url, address] of better) {
  test(`writes ${url} better`, () => assert.is(findBetterAddress(url)?.address, address))
}

test('asks for the commit of a file on a branch', () => {
  assert.equal(findBetterAddress('https://github.com/a/b/blob/main/x.md'), {
    what: 'a file on a branch, whose lines move with every commit',
    advice: 'Press "y" on the page and copy its address, which then holds the commit'
  })
})

test('asks for the page of what is embedded', () => {
  assert.is(
    findBetterAddress('https://www.youtube.com/embed/dQw4w9WgXcQ')?.what,
    'a video to embed, not the page it comes from'
  )
})

for (const url of [
  'https://arxiv.org/abs/2112.10752',
  'https://x.com/jane/status/1725400000000000000',
  'https://github.com/a/b/blob/0123456789abcdef0123456789abcdef01234567/x.md',
  'https://github.com/a/b',
  'https://m.jane.dev/a',
  'https://m.media-amazon.com/a.jpg',
  '/about'
]) {
  test(`has nothing better than ${url}`, () => assert.is(findBetterAddress(url), undefined))
}

test.run()
