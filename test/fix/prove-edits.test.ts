import * as assert from 'uvu/assert'
import {applyEdits} from '../../src/fix/apply-edits.ts'
import {proveEdits} from '../../src/fix/prove-edits.ts'
import {readPost} from '../../src/post/read-post.ts'
import type {Finding} from '../../src/rule-kit/finding.ts'
import {describe} from '../describe.ts'

const frontMatterChanges = 'it would change other parts of the front matter'
const textChanges = 'it would change how the text around it is read'

const cases: readonly {name: string; text: string; actual: string; expected: string; objection?: string}[] = [
  {name: 'a word for a word', text: 'a b *c*', actual: 'b', expected: 'd'},
  {
    name: 'an emphasis that swallows its neighbours',
    text: 'a 2 * 3* 4',
    actual: '* 3',
    expected: '*3',
    objection: textChanges
  },
  {name: 'a word that becomes a heading', text: '\nx\n\nb', actual: 'x', expected: '# x', objection: textChanges},
  {
    name: 'a word that opens a comment',
    text: 'b\n\nc --> d',
    actual: 'b',
    expected: '<!-- b',
    objection: textChanges
  },
  {name: 'a fence that is opened', text: 'a\n\nb', actual: 'a', expected: '```', objection: textChanges},
  {
    name: 'a footnote that loses its text',
    text: 'a[^1]\n\n[^1]: b',
    actual: '[^1]: b',
    expected: 'b',
    objection: textChanges
  },
  {
    name: 'a broken link made one',
    text: 'a *b* [c] (https://x.org) d',
    actual: '[c] (https://x.org)',
    expected: '[c](https://x.org)'
  },
  {
    name: 'a reversed link, whose address was one by itself',
    text: 'a (b)[https://x.org] \n\nc',
    actual: '(b)[https://x.org]',
    expected: '[b](https://x.org)'
  },
  {name: 'a bare address', text: 'see https://x.org/?a=b.', actual: 'https://x.org/?a=b', expected: 'https://x.org/'},
  {
    name: 'an address in a definition',
    text: '[a][b]\n\n[b]: htp://x.org',
    actual: 'htp://x.org',
    expected: 'http://x.org'
  },
  {
    name: 'a definition that falls away',
    text: '[a][b]\n\n[b]: htp://x.org',
    actual: 'htp://x.org',
    expected: 'http: //x.org',
    objection: textChanges
  },
  {name: 'a value in quotes', text: '---\na: b: c\nd: e\n---\nf', actual: 'b: c', expected: '"b: c"'},
  {name: 'a value that becomes a list', text: '---\na: b, c\nd: e\n---\nf', actual: 'b, c', expected: '[b, c]'},
  {
    name: 'a list that loses its first bracket',
    text: '---\na: [b, c]\nd: e\n---\nf',
    actual: '[b',
    expected: 'b',
    objection: frontMatterChanges
  },
  {
    name: 'a key that becomes an item',
    text: '---\na:\n  b: c\n---\nf',
    actual: 'b',
    expected: '- b',
    objection: frontMatterChanges
  },
  {
    name: 'a key that is hidden',
    text: '---\na: b\nc: d\n---\nf',
    actual: 'c',
    expected: '#c',
    objection: frontMatterChanges
  },
  {
    name: 'front matter that is closed early',
    text: '---\na: b\nc\nd: e\n---\nf',
    actual: 'c',
    expected: '---',
    objection: frontMatterChanges
  }
]

describe('proveEdits', (it) => {
  for (const {name, text, actual, expected, objection} of cases) {
    it(`${objection ? 'refuses' : 'lets pass'} ${name}`, () => {
      const finding = findingOf(text, actual, expected)
      const {start, end} = finding.place
      const edit = {start: start.offset, end: end.offset, text: expected}
      const proof = proveEdits(version(text, [finding]), version(applyEdits(text, [edit]), []), [{finding, edit}])
      assert.is(proof.objection, objection)
    })
  }

  it('refuses a fix whose finding stays, or that brings another', () => {
    const finding = findingOf('a b', 'b', 'c')
    const other = {...findingOf('a c', 'a', 'd'), ruleId: 'other', fixable: false}
    const fix = {finding, edit: {start: 2, end: 3, text: 'c'}}
    const before = version('a b', [finding])
    const {objection} = proveEdits(before, version('a c', [findingOf('a c', 'c', 'd')]), [fix])
    assert.is(objection, 'the same would be found again')
    assert.is(proveEdits(before, version('a c', [other]), [fix]).objection, 'then `other` would be reported')
  })
})

function version(text: string, findings: readonly Finding[]) {
  return {source: {path: 'a.md', sitePath: 'a.md', text}, findings}
}

function findingOf(text: string, actual: string, expected: string): Finding {
  const start = text.indexOf(actual)
  return {
    ruleId: 'rule',
    messageId: 'message',
    severity: 'error',
    reason: 'A reason',
    place: readPost({path: 'a.md', sitePath: 'a.md', text}).place({start, end: start + actual.length}),
    actual,
    expected: [expected],
    note: null,
    url: '',
    fixable: true,
    subject: actual
  }
}
