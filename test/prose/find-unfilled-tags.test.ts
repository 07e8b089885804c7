import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findUnfilledFields, findUnfilledTags} from '../../src/prose/find-unfilled-tags.ts'
import {describe} from '../describe.ts'

function fields(line: string, own: readonly string[] = []): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text: `---\n${line}\n---\n`})
  return findUnfilledFields(post, own).map(({value: {start, end}}) => post.text.slice(start, end))
}

function tags(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findUnfilledTags(post).map(({start, end}) => post.text.slice(start, end))
}

describe('findUnfilledFields', (it) => {
  const left: readonly [line: string, found: string][] = [
    ['title: TODO', 'TODO'],
    ['title: "{{ title }}"', '"{{ title }}"'],
    ['title: {{ title }}', '{{ title }}'],
    ['author: [Your Name]', '[Your Name]'],
    ["description: 'Your description here'", "'Your description here'"],
    ['title: 제목을 입력하세요', '제목을 입력하세요']
  ]
  for (const [line, found] of left) it(`finds ${found} in ${line}`, () => assert.equal(fields(line), [found]))

  const meant: readonly string[] = [
    'title: TODO lists and how to keep them, in so many words that it can be nothing but a title',
    'title: "{{ title }} in Jekyll"',
    'permalink: "{{ title }}"',
    'date: "{{ date }}"',
    'tags: [todo, placeholder]',
    'tags: placeholder',
    'title:'
  ]
  for (const line of meant) it(`finds nothing in ${line}`, () => assert.equal(fields(line), []))

  it('finds the texts of a blog itself', () => assert.equal(fields('title: Week', ['week']), ['Week']))
})

describe('findUnfilledTags', (it) => {
  it('finds what a template of posts fills in', () => {
    assert.equal(tags('A {{ .Title }} of {{ page.date }}.'), ['{{ .Title }}', '{{ page.date }}'])
  })

  const meant = [
    '`{{ title }}`',
    '```\n{{ title }}\n```',
    '{{ count }}',
    '{{< figure src="a" >}}',
    '<!-- {{ title }} -->'
  ]
  for (const text of meant) it(`finds nothing in ${text}`, () => assert.equal(tags(text), []))
})
