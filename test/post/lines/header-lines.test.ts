import * as assert from 'uvu/assert'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {describe} from '../../describe.ts'
import {showEntries} from '../show-value.ts'

/** Posts, the entries of their header lines, and what closes them; `undefined` where there are none. */
const posts: readonly (readonly [text: string, entries: string | undefined, close?: string])[] = [
  ['Title: A\nDate: 2024-05-06\n\ntext\n', 'Title: bare "A", Date: bare "2024-05-06"', ''],
  ['\uFEFFTitle: A\n', 'Title: bare "A"', ''],
  ['   a-b_1:  A \t\n', 'a-b_1: bare "A"', ''],
  ['    Title: A\n', undefined],
  ['A title: A\n', undefined],
  ['Titel A\n', undefined],
  [': A\n', undefined],
  ['text\nTitle: A\n', undefined],
  ['Title:A\nurl:https://a.org\n', 'Title: bare "A", url: bare "https://a.org"', ''],
  ['Title:\nDate: b\n', 'Title: empty, Date: bare "b"', ''],
  ['Title: A\n    B\n\tC \nDate: b\n', 'Title: bare "A\\nB\\nC", Date: bare "b"', ''],
  ['Title:\n    A\n', 'Title: bare "A"', ''],
  ['Title: A\n   B\nDate: b\n', 'Title: bare "A"', ''],
  ['Title: A\n \t\nDate: b\n', 'Title: bare "A"', ''],
  ['Title: A\n---\nDate: b\n', 'Title: bare "A"', '---'],
  ['Title: A\n... b\n', 'Title: bare "A"', '... b'],
  ['---\nTitle: A\n--- b\n', 'Title: bare "A"', '--- b'],
  ['--- b\nTitle: A\n...\n', 'Title: bare "A"', '...'],
  ['---\nTitle: A\n\ntext\n', 'Title: bare "A"', ''],
  ['---\ntext\n', '', ''],
  ['---', '', ''],
  ['Title: A\r\n    B\r\n\r\ntext', 'Title: bare "A\\nB"', ''],
  [`${'a'.repeat(198)}: A\n`, `${'a'.repeat(198)}: bare "A"`, ''],
  [`${'a'.repeat(199)}: A\n`, `${'a'.repeat(199)}: bare "A"`, ''],
  [`${'a'.repeat(200)}: A\n`, undefined]
]

describe('header lines', (it) => {
  for (const [text, entries, close] of posts) {
    it(`are read in ${JSON.stringify(text.slice(0, 60))}`, () => {
      const found = readFrontMatter(text, {lines: true})
      assert.is(found && showEntries(found.entries), entries)
      assert.is(found?.close && text.slice(found.close.start, found.close.end), close)
      assert.equal(found?.faults ?? [], [])
    })
  }

  it('have places', () => {
    const found = readFrontMatter('  Title:  A\n    B \nDate:\n\ntext\n', {lines: true})
    const [title, date] = found?.entries ?? []
    assert.equal([title?.start, title?.end, title?.key.end, title?.value.start, title?.value.end], [2, 17, 7, 10, 17])
    assert.equal(date?.value, {type: 'empty', start: 24, end: 24})
    assert.equal([found?.format, found?.fence, found?.start, found?.end], ['lines', '', 0, 24])
    assert.equal(
      [found?.open, found?.content],
      [
        {start: 0, end: 0},
        {start: 0, end: 24}
      ]
    )
  })
})
