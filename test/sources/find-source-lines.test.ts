import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findSourceLines} from '../../src/sources/find-source-lines.ts'
import {describe} from '../describe.ts'

/** What is found in short: kind, place, label, addresses. */
function find(text: string): string[] {
  return findSourceLines(readPost({path: 'a.md', sitePath: 'a.md', text})).map(({kind, where, label, targets}) => {
    const addresses = targets.map((target) => text.slice(target.start, target.end))
    return [kind, where, text.slice(label.start, label.end), ...addresses].join(' ')
  })
}

const url = 'https://a.org/b'

describe('findSourceLines', (it) => {
  const found: Readonly<Record<string, readonly string[]>> = {
    [`(Source: [a](${url}))`]: [`source body Source ${url}`],
    [`출처: ${url}`]: [`source body 출처 ${url}`],
    [`Originally published on [a](${url}).`]: [`original body Originally published on ${url}`],
    [`*Photo by [a](${url}) on [b](c)*`]: [`media body Photo by ${url} c`],
    [`## References\n\n- [a](${url})`]: [`reference heading References ${url}`],
    [`## References\n\n- [a](${url})\n\nThe blog moves to https://c.org soon.\n`]: [
      `reference heading References ${url}`
    ],
    [`## References\n\n- [a](${url})\n\n**Books**:\n\n- [b](/b)`]: [`reference heading References ${url} /b`],
    [`<!--more-->Source: [a](${url})`]: [`source body Source ${url}`],
    '## References\n\nAnon, A Book, 1984.': ['reference heading References'],
    'Source: The Paper': ['source body Source'],
    [`- a\n\nvia [a](${url})`]: [`via body via ${url}`],
    [`via [a](${url})`]: [`via body via ${url}`],
    [`Via: ${url}`]: [`via body Via ${url}`],
    [`via [a](${url} "title")*.`]: [`via body via ${url}`],
    [`Source: ${'a'.repeat(118)}`]: ['source body Source'],
    [`Link: ${url}`]: [`reference body Link ${url}`],
    [`Source: ${url}\n\nText\n\nPhoto credit: [a](c)`]: [`source body Source ${url}`, 'media body Photo credit c'],
    '- Source: <https://github.com/a/b>': ['data body Source https://github.com/a/b'],
    '- Source: <https://github.com/a/b>, <https://gitlab.com/a/b/>': [
      'data body Source https://github.com/a/b https://gitlab.com/a/b/'
    ],
    '- Source: <HTTP://www.codeberg.org/a.b/c-d/src/main/x.ts>': [
      'data body Source HTTP://www.codeberg.org/a.b/c-d/src/main/x.ts'
    ],
    '- Source: <https://github.com/a/b/releases>': ['data body Source https://github.com/a/b/releases'],
    '- Source: <https://github.com/a/b/commit/0123abc>': ['data body Source https://github.com/a/b/commit/0123abc'],
    '- Source: <https://github.com/a/b/wiki>': ['source body Source https://github.com/a/b/wiki'],
    '- Source: <https://github.com/a>': ['source body Source https://github.com/a'],
    '- Source: <https://notgithub.com/a/b>': ['source body Source https://notgithub.com/a/b'],
    '- Photo credit: <https://github.com/a/b>': ['media body Photo credit https://github.com/a/b'],
    '- Source: <https://github.com/a/b/issues/1>': ['source body Source https://github.com/a/b/issues/1']
  }
  for (const [text, expected] of Object.entries(found)) {
    it(`finds ${JSON.stringify(text)}`, () => assert.equal(find(text), expected))
  }

  const none: readonly string[] = [
    `Source Code: ${url}`,
    `**Open source:** We are a [company](${url})`,
    ':information_source: a',
    '[참고 자료](#참고-자료)',
    '- [References](#references)',
    `Course: ${url}`,
    `Sauce: ${url}`,
    'mso-height-source:userset',
    `- fix(excerpt): a [b](${url})`,
    `This is (via [a](${url}) and [b](c)) the way`,
    `- via [a](${url})`,
    `1. via [a](${url})`,
    `> 1) via [a](${url})`,
    `via [a](${url}) and more`,
    `as I said\nvia [a](${url})`,
    `Source: ${'a'.repeat(120)}`,
    'Via: Jane',
    'References: Jane',
    `References: see [a](${url})`,
    `See [a](${url})`,
    `as I said in the\npost: [a](${url})`,
    `- [references](${url}): what they are`,
    'Note: Source text without a colon is nothing',
    `- **Source link**: ${'A sentence of the text. '.repeat(6)}`,
    '## Acknowledgements\n\nThanks to all.',
    `<span>source</span><span>:</span> <span>window</span>`
  ]
  for (const text of none) it(`does not take ${JSON.stringify(text)} for one`, () => assert.equal(find(text), []))

  const frontMatter: Readonly<Record<string, readonly string[]>> = {
    [`source: ${url}`]: [`source front-matter source ${url}`],
    [`extra:\n  source: ${url}`]: [`source front-matter source ${url}`],
    [`source_url: "${url}"`]: [`source front-matter source_url ${url}`],
    [`Original-URL: '${url}'`]: [`original front-matter Original-URL ${url}`],
    [`canonicalUrl: ${url}`]: [`original front-matter canonicalUrl ${url}`],
    [`translated_from: ${url}`]: [`translation front-matter translated_from ${url}`],
    [`references:\n  - ${url}\n  - title: a\n    url: https://c.org`]: [
      `reference front-matter references ${url} https://c.org`
    ],
    [`cover:\n  credit: ${url}`]: [`media front-matter credit ${url}`],
    [`"Source URL": ${url}`]: [`source front-matter "Source URL" ${url}`],
    [`params:\n  source: ${url}`]: [`source front-matter source ${url}`],
    [`extra:\n  cover:\n    credit: ${url}`]: [`media front-matter credit ${url}`],
    [`source: {title: a, url: "${url}"}`]: [`source front-matter source ${url}`],
    [`source: [a, ${url}, //c.org/d, www.e.org, ' http://f.org ']`]: [
      `source front-matter source ${url} //c.org/d www.e.org  http://f.org `
    ],
    [`source: see ${url}`]: [`source front-matter source see ${url}`],
    [`other:\n  source: ${url}`]: [],
    [`other:\n  cover:\n    credit: ${url}`]: [],
    'source: /a/b': [],
    'source: theme': [],
    'canonical_url: /a/': [],
    [`image: ${url}`]: [],
    'source:': []
  }
  for (const [yaml, expected] of Object.entries(frontMatter)) {
    it(`reads ${JSON.stringify(yaml)} in front matter`, () => assert.equal(find(`---\n${yaml}\n---\n`), expected))
  }

  it('names the line with all that belongs to it', () => {
    const text = `Text\n\n출처:\n\n- ${url}\n- [a](c)\n\nText\n`
    const [line] = findSourceLines(readPost({path: 'a.md', sitePath: 'a.md', text}))
    assert.is(line && text.slice(line.start, line.end), `출처:\n\n- ${url}\n- [a](c)`)
  })

  it('finds a line whose label has a slip in it', () => {
    assert.equal(find(`Text\n\n(Sorce: [a](${url}))\n`), [`source body Sorce ${url}`])
  })

  it('passes over the code that embeds a post of X', () => {
    const embed = '<blockquote><p>Source: <a href="https://t.co/AbCdEf">t.co</a></p>&mdash; Jane</blockquote>'
    assert.equal(find(embed), [])
  })

  it('finds a post by its front matter first', () => {
    assert.equal(find(`---\nsource: ${url}\n---\n\n출처: ${url}\n`), [
      `source front-matter source ${url}`,
      `source body 출처 ${url}`
    ])
  })
})
