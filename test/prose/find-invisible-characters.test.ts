import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findInvisibleCharacters} from '../../src/prose/find-invisible-characters.ts'
import {describe} from '../describe.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findInvisibleCharacters(post).map(({kind, name, start, end}) => `${kind} ${start}-${end} ${name}`)
}

describe('findInvisibleCharacters', (it) => {
  const stray: readonly [text: string, found: string][] = [
    ['a\u200bb', 'text 1-2 zero-width space (U+200B)'],
    ['## \u200b\u200bHeading', 'text 3-5 zero-width space (U+200B)'],
    ['anti\u00ad-frost', 'text 4-5 soft hyphen (U+00AD)'],
    ['a \ufeffb', 'text 2-3 byte order mark (U+FEFF)'],
    ['벌\u2060 꿀', 'text 1-2 word joiner (U+2060)'],
    ['```\na\u200b b\n```', 'code 5-6 zero-width space (U+200B)'],
    ['---\ntitle: a\u200b b\n---\n', 'text 12-13 zero-width space (U+200B)']
  ]
  for (const [text, found] of stray) {
    it(`finds ${found} in ${JSON.stringify(text)}`, () => assert.equal(find(text), [found]))
  }

  const meant: readonly string[] = [
    '\ufefftext',
    '**a**\u200b은',
    '`{\u200b{ a }}`',
    'ไทย\u200bไทย',
    'Blumen\u00adwiese',
    'a/\u200bb',
    '\u200b\n\na',
    'a \u200d b',
    '<!-- a\u200bb -->\n'
  ]
  for (const text of meant) it(`finds nothing in ${JSON.stringify(text)}`, () => assert.equal(find(text), []))
})
