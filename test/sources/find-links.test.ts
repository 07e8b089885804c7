import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findLinks} from '../../src/sources/find-links.ts'
import {findSourceAddresses} from '../../src/sources/find-source-addresses.ts'
import {describe} from '../describe.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findLinks(post).map(({start, end, form}) => `${form} ${text.slice(start, end)}`)
}

describe('findLinks', (it) => {
  it('finds links of every form, in the order of the text', () => {
    const text = 'See [a](b), <https://c.org> and [d].\n\nhttps://e.org\n\n<a href="f">g</a> ![h](i)\n\n[d]: j\n'
    assert.equal(find(text), ['inline b', 'autolink https://c.org', 'reference j', 'bare https://e.org', 'html f'])
  })

  it('finds none in code, comments and front matter', () => {
    assert.equal(find('---\na: "[b](c)"\n---\n```\n[d](e)\n```\n\n<!-- [f](g) -->\n\n`[h](i)`\n'), [])
  })

  it('follows a link for three more lines', () => {
    assert.equal(find('[a\nb\nc\nd](e)\n'), ['inline e'])
    assert.equal(find('[a\nb\nc\nd\ne](f)\n'), [])
    assert.equal(find('[a\n\nb](c)\n'), [])
    assert.equal(find('See <a\nhref="b">c</a>\n'), ['html b'])
  })

  it('finds none in lines of more than 20,000 characters, and links anywhere in long posts', () => {
    assert.equal(find(`${'Text.\n'.repeat(5000)}[a](b)\n`), ['inline b'])
    assert.equal(find('[a](b)'.padEnd(20_000, ' c')), ['inline b'])
    assert.equal(find('[a](b)'.padEnd(20_001, ' c')), [])
  })
})

describe('findSourceAddresses', (it) => {
  const text = '---\nsource: https://a.org\n---\n\nSee [b](https://b.org).\n\nSource: [c](https://c.org)\n'
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})

  it('gives the addresses of source lines', () => {
    assert.equal(
      findSourceAddresses(post, 'sources').map(({target}) => target.url),
      ['https://a.org', 'https://c.org']
    )
  })

  it('gives all of them where it is asked to, each once, in the order of the text, all of them shown', () => {
    assert.equal(
      findSourceAddresses(post, 'all').map(({target, isShown}) => `${target.url} ${isShown()}`),
      ['https://a.org true', 'https://b.org true', 'https://c.org true']
    )
  })
})
