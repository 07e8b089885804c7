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
  ['https://twitter.com/jane/status/1725400000000000000', 'https://x.com/jane/status/1725400000000000000'],
  ['https://en.m.wikipedia.org/wiki/Bee#Hives', 'https://en.wikipedia.org/wiki/Bee#Hives'],
  ['https://m.blog.naver.com/janedoe/223260000000', 'https://blog.naver.com/janedoe/223260000000']
]

for (const [url, address] of better) {
  test(`writes ${url} better`, () => assert.is(findBetterAddress(url)?.address, address))
}

test('asks for the commit of a file on a branch', () => {
  assert.equal(findBetterAddress('https://github.com/jane/clock/blob/main/x.md'), {
    what: 'a file on a branch, whose lines move with every commit',
    advice: 'Press "y" on the page and copy its address, which then holds the commit'
  })
})

test('has nothing to advise where it has an address', () => {
  assert.equal(findBetterAddress('https://arxiv.org/pdf/2112.10752'), {
    what: 'the file of a paper, which readers get without abstract, authors and later versions',
    address: 'https://arxiv.org/abs/2112.10752',
    advice: ''
  })
  assert.is(findBetterAddress('https://m.twitter.com/jane')?.advice, '')
  assert.is(findBetterAddress('https://en.m.wikipedia.org/wiki/Bee')?.advice, '')
})

test('asks for the page of a file, and for the own address of a copy', () => {
  assert.is(
    findBetterAddress('https://upload.wikimedia.org/wikipedia/commons/a/a9/Example.jpg')?.what,
    'an image without its author and licence, not the page it comes from'
  )
  assert.is(
    findBetterAddress('https://mastodon.social/@jane@hachyderm.io/111400000000000000')?.what,
    "another server's copy of a post, not the page it comes from"
  )
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
  '/about',
  'https://jane.dev/pdf/bees.pdf',
  'https://notarxiv.org/pdf/2112.10752',
  'https://arxiv.org.jane.dev/pdf/2112.10752',
  'https://arxiv.org/a/pdf/2112.10752',
  'https://nottwitter.com/jane/status/1725400000000000000',
  'https://twitter.com.jane.dev/jane/status/1725400000000000000',
  'https://www.medium.com/@jane/a-0123456789ab',
  'https://github.com/jane/clock/tree/main/raw/x'
]) {
  test(`has nothing better than ${url}`, () => assert.is(findBetterAddress(url), undefined))
}

test.run()
