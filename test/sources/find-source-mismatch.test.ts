import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findSourceMismatch} from '../../src/sources/find-source-mismatch.ts'

const test = suite('find-source-mismatch')

function find(frontMatter: string, body: string, ownSites: readonly string[] = ['https://jane.dev']) {
  const text = `---\n${frontMatter}\n---\n\n${body}\n`
  const found = findSourceMismatch(readPost({path: 'a.md', sitePath: 'a.md', text}), ownSites)
  return found && {entry: found.address.url, line: found.line?.targets[0]?.url}
}

const filler = 'A paragraph of its own.\n\n'.repeat(6)

test('finds two sources for one post', () => {
  const found = find('source: https://salt.net/a', 'Text\n\nSource: [Salt](https://salt.net/b)')
  assert.equal(found, {entry: 'https://salt.net/a', line: 'https://salt.net/b'})
})

test('finds an original that readers do not learn of', () => {
  assert.equal(find('canonical_url: https://salt.net/a', 'Text'), {entry: 'https://salt.net/a', line: undefined})
})

const silent: readonly (readonly [what: string, frontMatter: string, body: string, ownSites?: readonly string[]])[] = [
  ['the same address', 'source: https://salt.net/a', 'Source: [Salt](http://www.salt.net/a/?utm_source=x)'],
  ['several addresses', 'sources: [https://salt.net/a, https://salt.net/c]', 'Source: [Salt](https://salt.net/b)'],
  [
    'several source lines',
    'source: https://salt.net/a',
    'Source: [A](https://salt.net/b)\n\nSource: [B](https://salt.net/c)'
  ],
  [
    'a source line in the middle of the post',
    'source: https://salt.net/a',
    `${filler}Source: [Chart](https://charts.net/b)\n\n${filler}`
  ],
  ['a credit', 'source: https://salt.net/a', 'Photo by [Jane](https://unsplash.com/@jane)'],
  ['a short link, which may lead there', 'source: https://salt.net/a', 'Source: [Salt](https://bit.ly/3xYzAbC)'],
  ['the address of the blog itself', 'canonical_url: https://www.jane.dev/a', 'Source: [Salt](https://salt.net/b)'],
  ['a canonical address where the blog’s own is unknown', 'canonical_url: https://salt.net/a', 'Text', []],
  ['a link to the original', 'canonical_url: https://salt.net/a', 'First seen at [Salt](https://salt.net/).'],
  ['a source that themes show', 'source: https://salt.net/a', 'Text']
]

for (const [what, frontMatter, body, ownSites] of silent) {
  test(`passes ${what}`, () => assert.is(find(frontMatter, body, ownSites), undefined))
}

test.run()
