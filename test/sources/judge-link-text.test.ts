import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {judgeLinkText} from '../../src/sources/judge-link-text.ts'

const test = suite('judge-link-text')

const linkedIn = 'https://www.linkedin.com/posts/jane-doe_a-activity-7131000000000000000-AbCd'
const video = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'

const silent: readonly (readonly [text: string, url: string])[] = [
  ['Jane Doe on LinkedIn', linkedIn],
  ['링크드인', linkedIn],
  ['LinkedIn', 'https://en.wikipedia.org/wiki/LinkedIn'],
  ['Facebook', 'https://github.com/facebook/react'],
  ['YouTube', 'https://youtu.be/dQw4w9WgXcQ'],
  ['GitHub', 'https://gist.github.com/jane/0123456789abcdef0123456789abcdef'],
  ['Wikipedia', 'https://commons.wikimedia.org/wiki/File:Cat.jpg'],
  ['Reddit', 'https://web.archive.org/web/2020/https://www.reddit.com/r/a/comments/b/c/'],
  ['Medium', 'https://blog.jane.dev/bees'],
  ['LinkedIn', 'https://lnkd.in/abc'],
  ['https://jane.dev/a', 'https://www.jane.dev/a?utm_source=x'],
  ['www.jane.dev', 'https://blog.jane.dev/a'],
  ['https://jane.dev/a', 'https://web.archive.org/web/2020/https://jane.dev/a'],
  ['https://jane.dev/a…', 'https://bit.ly/abc'],
  ['Here comes the sun', 'https://jane.dev/sun'],
  ['Go', 'https://go.dev'],
  ['', 'https://jane.dev/a'],
  ['YouTube', '{{ page.source }}']
]

for (const [text, url] of silent) {
  test(`finds nothing wrong with ${text || 'no text'} for ${url}`, () => assert.is(judgeLinkText(text, url), undefined))
}

for (const text of [
  'here',
  'Here.',
  '[link]',
  '**Click here**',
  '여기',
  '👉 링크',
  'こちら',
  '原文链接',
  'ici',
  'aquí',
  'тут',
  'Source'
]) {
  test(`says that ${text} says nothing`, () => assert.is(judgeLinkText(text, linkedIn)?.fault, 'vague'))
}

test('tells a text that names another site, with blanks around it left out', () => {
  assert.equal(judgeLinkText(' Wikipedia ', video), {fault: 'other-site', start: 1, end: 10, actual: 'YouTube'})
})

test('tells a text that shows another address', () => {
  assert.equal(judgeLinkText('https://jane.dev/a', 'https://john.dev/a'), {
    fault: 'other-address',
    start: 0,
    end: 18,
    actual: 'john.dev'
  })
})

test('knows an address by its path, its query and its fragment', () => {
  for (const end of ['', '/', '/a', '?a=b', '#c']) {
    assert.is(judgeLinkText(`https://jane.de${end}`, 'https://john.dev/a')?.fault, 'other-address', end)
  }
  for (const text of ['https://jane.de,a', 'see https://jane.de', 'https://jane.de/a b', 'ftp://jane.de']) {
    assert.is(judgeLinkText(text, 'https://john.dev/a'), undefined, text)
  }
})

test('looks through redirects', () => {
  const redirect = `https://www.google.com/url?q=${encodeURIComponent('https://jane.dev/a')}`
  assert.is(judgeLinkText('https://jane.dev/a', redirect), undefined)
})

test('tells a misspelt name where it stands', () => {
  assert.equal(judgeLinkText('my Linkedin post', linkedIn), {fault: 'name', start: 3, end: 11, expected: 'LinkedIn'})
})

test.run()
