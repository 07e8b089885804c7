import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findMisspeltLabels} from '../../src/sources/find-misspelt-labels.ts'
import {describe} from '../describe.ts'

const url = 'https://a.org/b'

/** The slips of a text, as typed and as meant. */
function find(text: string): string[] {
  const found = findMisspeltLabels(readPost({path: 'a.md', sitePath: 'a.md', text}))
  return [...found].map(([{words}, {label}]) => `${words} => ${label}`)
}

const texts: Readonly<Record<string, readonly string[]>> = {
  [`Sorce: [a](${url})\n\nText\n\n(Qeulle: [b](${url}))`]: ['Sorce => Source', 'Qeulle => Quelle'],
  [`[Sorce](${url})`]: ['Sorce => Source'],
  [`[Refrences: a](${url})`]: ['Refrences => References'],
  [`Refrences: [a](${url})`]: ['Refrences => References'],
  // A link by such a text is a link in a list, and no label.
  [`- [Refrences](${url})`]: [],
  [`Source: [a](${url})`]: []
}

describe('findMisspeltLabels', (it) => {
  for (const [text, expected] of Object.entries(texts)) {
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(find(text), expected))
  }
})
