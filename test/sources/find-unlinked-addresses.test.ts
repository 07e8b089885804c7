import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findUnlinkedAddresses} from '../../src/sources/find-unlinked-addresses.ts'
import {describe} from '../describe.ts'

/** What is found in short: the address, its repair, and whether it lacks its scheme. */
function find(text: string, linksBareUrls = false, path = 'a.md'): string[] {
  const post = readPost({path, sitePath: path, text})
  return findUnlinkedAddresses(post, linksBareUrls).map(
    ({start, end, repair, lacksScheme}) => `${text.slice(start, end)} => ${repair}${lacksScheme ? ', no scheme' : ''}`
  )
}

const far = ' '.repeat(2000)

const found: Readonly<Record<string, readonly string[]>> = {
  'Source: https://x.org/a': ['https://x.org/a => <https://x.org/a>'],
  'Source: x.org/a': ['x.org/a => <https://x.org/a>, no scheme'],
  'Source: https://x.org/a\n\nSource: y.org/b': [
    'https://x.org/a => <https://x.org/a>',
    'y.org/b => <https://y.org/b>, no scheme'
  ],
  'Source: y.org/b\n\nSource: https://x.org/a': [
    'y.org/b => <https://y.org/b>, no scheme',
    'https://x.org/a => <https://x.org/a>'
  ],
  [`Source: https://x.org/a${far}<b>`]: ['https://x.org/a => <https://x.org/a>'],
  'Source: https://x.org/a\n<b>c</b>': ['https://x.org/a => <https://x.org/a>']
}

const silent: readonly string[] = [
  'See https://x.org/a',
  'Source: <https://x.org/a>',
  'Source: [a](https://x.org/a)',
  'Source: htps://x.org/a',
  'Source: https://x.org/a,b)c에서',
  'Source: <b>https://x.org/a</b>',
  'Source: https://x.org/a </small>',
  'Source: https://x.org/a <br>',
  'Source: <https://x.org/a b',
  '---\nsource: https://x.org/a\n---\n'
]

describe('findUnlinkedAddresses', (it) => {
  for (const [text, expected] of Object.entries(found)) {
    it(`finds addresses in ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(find(text), expected))
  }

  for (const text of silent) it(`finds none in ${JSON.stringify(text)}`, () => assert.equal(find(text), []))

  it('passes over bare addresses where the engine makes links of them', () => {
    assert.equal(find('Source: https://x.org/a\n\nSource: y.org/b', true), ['y.org/b => <https://y.org/b>, no scheme'])
  })

  it('writes a link with a text in MDX', () => {
    assert.equal(find('Source: x.org/a', false, 'a.mdx'), ['x.org/a => [https://x.org/a](https://x.org/a), no scheme'])
  })
})
