import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {isLinkDefinition, readLinkDefinitions} from '../../src/sources/link-definitions.ts'
import {describe} from '../describe.ts'

/** The definitions of a text: label, address, and what stands at its place. */
function read(text: string): string[] {
  const definitions = readLinkDefinitions(readPost({path: 'a.md', sitePath: 'a.md', text}))
  return [...definitions].map(([label, {url, start, end}]) => `${label}: ${url} at ${text.slice(start, end)}`)
}

const texts: Readonly<Record<string, readonly string[]>> = {
  '[a]: /b "c"': ['a: /b at /b'],
  '  > [A  b]: </c d>': ['a b: /c d at /c d'],
  'Text.\n\n[a]: /b\n[c]: /d': ['a: /b at /b', 'c: /d at /d'],
  // The first one of a label wins.
  '[a]: /b\n[A]: /c': ['a: /b at /b'],
  '[a\\]]: /b': ['a\\]: /b at /b'],
  '---\n[x]: y\n---\n[a]: /b': ['a: /b at /b'],
  '[^1]: /b': [],
  '[a] : /b': [],
  '[a]:': [],
  'a [b]: c': [],
  '```\n[a]: /b\n```': [],
  [`[${'a'.repeat(300)}]: /b`]: [`${'a'.repeat(300)}: /b at /b`],
  [`[${'a'.repeat(301)}]: /b`]: []
}

describe('readLinkDefinitions', (it) => {
  for (const [text, expected] of Object.entries(texts)) {
    it(`reads ${JSON.stringify(text.slice(0, 40))}`, () => assert.equal(read(text), expected))
  }
})

describe('isLinkDefinition', (it) => {
  it('knows definitions, and not footnotes', () => {
    for (const line of ['[a]: b', '  [a]: <b c>', '> [a]: b', '[a]: b[^1]'])
      assert.is(isLinkDefinition(line), true, line)
    for (const line of ['[^1]: b', '> [^1]: b', '[a]:', 'a [b]: c', '[a]'])
      assert.is(isLinkDefinition(line), false, line)
  })
})
