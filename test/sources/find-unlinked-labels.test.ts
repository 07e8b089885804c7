import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findUnlinkedLabels} from '../../src/sources/find-unlinked-labels.ts'
import {describe} from '../describe.ts'

function find(text: string): string[] {
  const labels = findUnlinkedLabels(readPost({path: 'a.md', sitePath: 'a.md', text}))
  return labels.map(({label}) => text.slice(label.start, label.end))
}

describe('findUnlinkedLabels', (it) => {
  const empty: Readonly<Record<string, string>> = {
    'the end of the post': 'Source:\n',
    'a heading': 'Source:\n\n## More\n',
    'another paragraph': 'Source:\n\nOn we went.\n'
  }
  for (const [what, text] of Object.entries(empty)) {
    it(`finds a label with nothing but ${what} behind it`, () => {
      assert.equal(find(text), ['Source'])
    })
  }

  const named: Readonly<Record<string, string>> = {
    'Source: Wikipedia': 'Wikipedia',
    'Source: *Wikipedia*.': 'Wikipedia',
    'Source : Wikipedia ': 'Wikipedia',
    '(Source: Wikipedia)': 'Wikipedia',
    '출처: 나무위키': '나무위키',
    [`Source: ${'Wikipedia, '.padEnd(60, 'a')}`]: 'Wikipedia, '.padEnd(60, 'a')
  }
  for (const [line, name] of Object.entries(named)) {
    it(`finds the name alone in ${line}`, () => {
      const [found] = findUnlinkedLabels(readPost({path: 'a.md', sitePath: 'a.md', text: line}))
      assert.is(found?.name && line.slice(found.name.start, found.name.end), name)
    })
  }

  const silent: readonly string[] = [
    `Source: ${'Wikipedia, '.padEnd(61, 'a')}`,
    'Source: The Paper',
    'Source: <b>Wikipedia</b>',
    'Source: Wikipedia <https://a.org>',
    'Source - Wikipedia',
    'Wikipedia **Source:** Wikipedia, [b](https://a.org)',
    'Source:\n\n- [a](https://a.org)',
    '## Source:\n\nWikipedia',
    '## Source:\n',
    'Photo by: Wikipedia',
    'References: Wikipedia',
    'Via: Wikipedia',
    '## Source\n\nWikipedia'
  ]
  for (const text of silent) it(`is silent about ${JSON.stringify(text)}`, () => assert.equal(find(text), []))

  const introducing: Readonly<Record<string, string>> = {
    'fenced code': 'Source:\n\n```js\nlet a\n```\n',
    'fenced code on the next line, lines ending in CRLF': 'Source:\r\n~~~\r\nlet a\r\n~~~\r\n',
    'indented code': 'Source:\n\n    let a\n',
    'a quotation': 'Source:\n\n> So it was.\n',
    'an embedded page': 'Source:\n\n<iframe src="https://a.org"></iframe>\n',
    "a template's tag": 'Source:\n\n{% highlight js %}\nlet a\n{% endhighlight %}\n'
  }
  for (const [what, text] of Object.entries(introducing)) {
    it(`leaves a label alone that introduces ${what}`, () => {
      assert.equal(find(text), [])
    })
  }
})
