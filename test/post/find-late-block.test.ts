import * as assert from 'uvu/assert'
import {findLateBlock} from '../../src/post/find-late-block.ts'
import {describe} from '../describe.ts'

const cases: readonly (readonly [title: string, text: string, opening: {start: number; end: number} | undefined])[] = [
  ['behind a heading', '# Hello\n---\ntitle: Hello\n---\n', {start: 8, end: 11}],
  ['of TOML behind a comment', '<!-- draft -->\n+++\ntitle = "Hello"\n+++\n', {start: 15, end: 18}],
  ['behind a text, with blanks behind its fences', 'One\n--- \ntitle: Hello\n---\t\n', {start: 4, end: 8}],
  ['of one key with a blank before its colon', 'One\n---\nmy-title_1 : Hello\n---\n', {start: 4, end: 7}],
  ['but not behind a fence with text', 'One\n---a\ntitle: Hello\n---\n', undefined],
  ['but not behind a text that ends in hyphens', 'One ---\ntitle: Hello\n---\n', undefined],
  ['but not without a key', 'One\n---\nnot a title: Hello\n---\n', undefined],
  ['but not with a key that begins with a digit', 'One\n---\n1title: Hello\n---\n', undefined],
  ['but not one that is shown as code between tildes', '~~~\n---\ntitle: Hello\n---\n~~~\n', undefined],
  ['but not two rules in a text', 'One\n\n---\n\nTwo\n\n---\n', undefined],
  ['but not a block that never closes', 'One\n---\ntitle: Hello\n', undefined],
  ['but not one that is closed by the other fence', 'One\n---\ntitle: Hello\n+++\n', undefined],
  ['but not one that is shown as code', '# Front matter\n```yaml\n---\ntitle: Hello\n---\n```\n', undefined],
  ['but not one far below', `${'word '.repeat(800)}\n---\ntitle: Hello\n---\n`, undefined]
]

describe('findLateBlock', (it) => {
  for (const [title, text, opening] of cases)
    it(`finds front matter ${title}`, () => assert.equal(findLateBlock(text), opening))
})
