import * as assert from 'uvu/assert'
import {findBlock, type Opening} from '../../../src/engines/hugo/find-block.ts'
import {findEndOfJson} from '../../../src/engines/hugo/find-end-of-json.ts'
import {describe} from '../../describe.ts'

const blockOf = (fence: '---' | '+++' | '{' | '#+', start: number, contentEnd: number, end: number): Opening => ({
  kind: 'block',
  fence,
  content: {start, end: contentEnd},
  end
})
const none: Opening = {kind: 'none'}

const openings: Readonly<Record<string, Opening>> = {
  '---\na: b\n---\ntext': blockOf('---', 3, 9, 12),
  '\uFEFF \n+++ x\na = 1\r\n+++x': blockOf('+++', 6, 16, 19),
  '---\r---': blockOf('---', 3, 4, 7),
  '{"a": 1}\ntext': blockOf('{', 0, 8, 8),
  ' {"a": {"b": "}"}}text': blockOf('{', 1, 18, 18),
  '#+a: b\n#+c: d\ntext': blockOf('#+', 0, 14, 14),
  '\n#+\n#+a': blockOf('#+', 1, 7, 7),
  '#+a: b\ntext\n#+c: d\n': blockOf('#+', 0, 7, 7),
  '# a': none,
  '#': none,
  text: none,
  '': none,
  '<!-- a': none,
  '<!-- a -->\ntext -->': none,
  '<!-- a\n#+b: c\n-->': blockOf('#+', 7, 14, 14),
  '<!-- a\n---\nb: c\n---\n': {kind: 'stops', cause: 'comment', start: 0, end: 4},
  '<!-- a\n---\nb: -->\n---\n': {kind: 'stops', cause: 'comment', start: 0, end: 4},
  '<!-- a\n<!-- b\ntext': {kind: 'stops', cause: 'comment', start: 7, end: 11},
  '<p>': {kind: 'stops', cause: 'html', start: 0, end: 1},
  '\n<': {kind: 'stops', cause: 'html', start: 1, end: 2},
  '{"a": 1': {kind: 'stops', cause: 'unclosed', start: 0, end: 1},
  '---\na: b\n--': {kind: 'stops', cause: 'unclosed', start: 0, end: 3},
  ' +++\na = 1\n ++++': {kind: 'stops', cause: 'unclosed', start: 1, end: 4},
  '-- a': {kind: 'stops', cause: 'wrong-fence', start: 0, end: 3},
  '+\n': {kind: 'stops', cause: 'wrong-fence', start: 0, end: 1},
  '\n--\r': {kind: 'stops', cause: 'wrong-fence', start: 1, end: 3}
}

describe('hugo/find-block', (it) => {
  for (const [text, opening] of Object.entries(openings)) {
    it(`finds ${opening.kind} in ${JSON.stringify(text)}`, () => assert.equal(findBlock(text), opening))
  }
})

describe('hugo/find-end-of-json', (it) => {
  const ends: Readonly<Record<string, number | undefined>> = {
    '{}': 2,
    '{} {}': 2,
    '{{}}': 4,
    '{"}": 1} text }': 8,
    '{"a\\"}": 1}': 11,
    '{"\\\\"} "}': 6,
    '{\\}}': 4,
    '{': undefined,
    '{"}': undefined,
    '{{}': undefined
  }
  for (const [text, end] of Object.entries(ends)) {
    it(`finds ${end ?? 'no end'} in ${text}`, () => assert.is(findEndOfJson(text, 0), end))
  }

  it('counts from the offset', () => assert.is(findEndOfJson('} {}', 2), 4))
})
