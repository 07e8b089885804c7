import * as assert from 'uvu/assert'
import {findParseHazard} from '../../src/post/parse-hazard.ts'
import {readBody} from '../../src/post/read-body.ts'
import {describe} from '../describe.ts'

const ladder = (length: number): string => Array.from({length}, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')
const table = (columns: number, rows: number): string =>
  ['| a ', '|---', ...Array<string>(rows).fill('| b ')].map((cell) => `${cell.repeat(columns)}|\n`).join('')

describe('findParseHazard', (it) => {
  const hazards: readonly {title: string; text: string; expected: ReturnType<typeof findParseHazard>}[] = [
    {
      title: 'stops at unmatched emphasis without end',
      text: `a\n\n${'**_* '.repeat(4000)}\n\na\n`,
      expected: {cause: 'emphasis', bound: 8000, range: {start: 3, end: 20_003}}
    },
    {
      title: 'stops at emphasis that is spread over many paragraphs',
      text: `${'**_* '.repeat(1000)}\n\n`.repeat(20),
      expected: {cause: 'emphasis', bound: 8000, range: {start: 35_014, end: 40_014}}
    },
    {
      title: 'stops at a deep list',
      text: ladder(200),
      expected: {cause: 'nesting', bound: 100, range: {start: 10_300, end: 10_503}}
    },
    {
      title: 'stops at many block quotes on a line',
      text: `a\n\n${'> '.repeat(101)}a\n`,
      expected: {cause: 'nesting', bound: 100, range: {start: 3, end: 206}}
    },
    {
      title: 'stops at brackets within brackets',
      text: `${'!['.repeat(1001)}a`,
      expected: {cause: 'brackets', bound: 1000, range: {start: 0, end: 2003}}
    },
    {
      title: 'stops at very many quotes',
      text: '> a\n\n'.repeat(3000),
      expected: {cause: 'blocks', bound: 15_000_000, range: {start: 13_694, end: 13_694}}
    },
    {
      title: 'stops at very many lists within lists',
      text: '- - a\n'.repeat(3000),
      expected: {cause: 'blocks', bound: 15_000_000, range: {start: 14_688, end: 14_693}}
    },
    {
      title: 'stops at very many underlined headings',
      text: 'a\n===\n\n'.repeat(3000),
      expected: {cause: 'blocks', bound: 15_000_000, range: {start: 14_485, end: 14_488}}
    },
    {
      title: 'stops at very many signs of links that are none',
      text: `${'[a] '.repeat(5000)}${'a&amp; <b'.repeat(2501)}`,
      expected: {cause: 'markup', bound: 10_000, range: {start: 0, end: 42_509}}
    },
    {
      title: 'stops at comments that are never closed',
      text: `a\n\n${'a<!--b '.repeat(4000)}`,
      expected: {cause: 'unclosed', bound: 30_000_000, range: {start: 3, end: 28_003}}
    },
    {
      title: 'stops at titles of links that are never closed',
      text: '[a](b (\\) '.repeat(4000),
      expected: {cause: 'unclosed', bound: 30_000_000, range: {start: 0, end: 40_000}}
    },
    {
      title: 'stops at a long run of backticks within a line',
      text: `a ${'`'.repeat(201)}`,
      expected: {cause: 'backticks', bound: 200, range: {start: 0, end: 203}}
    },
    {
      title: 'stops at a table of very many cells',
      text: table(50, 500),
      expected: {cause: 'table', bound: 20_000, range: {start: 0, end: 101_403}}
    },
    {
      title: 'stops at a paragraph of very many lines',
      text: 'a\n'.repeat(10_001),
      expected: {cause: 'long-paragraph', bound: 10_000, range: {start: 0, end: 20_001}}
    },
    {
      title: 'stops at a text of more than a million characters',
      text: 'a\n\n'.repeat(333_334),
      expected: {cause: 'size', bound: 1_000_000, range: {start: 0, end: 1_000_002}}
    }
  ]
  for (const {title, text, expected} of hazards) it(title, () => assert.equal(findParseHazard(text), expected))

  const harmless: Readonly<Record<string, string>> = {
    'much emphasis': '*a* **b** _c_\n\n'.repeat(10_000),
    'a large table': table(20, 300),
    'a list of depth 50': ladder(50),
    'code that looks like emphasis': `\`\`\`\n${'**_* '.repeat(4000)}\n\`\`\`\n`,
    'code that is deeply indented': `a\n\n${' '.repeat(400)}- a\n`,
    'a long fence': `${'`'.repeat(400)}\na\n${'`'.repeat(400)}\n`,
    'a paragraph of links': '[a](b) '.repeat(10_000),
    'a paragraph of comments and parentheses': 'a <!-- b --> <?c?> <!D> <![CDATA[e]]> (f) '.repeat(1600),
    'a list of many items': '- a\n\n'.repeat(5000),
    'a thousand quotes': '> a\n>\n> b\n\n'.repeat(1000),
    'thematic breaks': '---\n\n'.repeat(3000),
    'lists between paragraphs': 'a\n\n- b\n  - c\n- d\n\n'.repeat(800),
    'quotes in code': `${'    > a\n\n'.repeat(5000)}`,
    'no text': ''
  }
  for (const [title, text] of Object.entries(harmless)) {
    it(`has no objection to ${title}`, () => assert.is(findParseHazard(text), undefined))
  }

  it('multiplies the bounds by what is asked for', () => {
    for (const {text, expected} of hazards) {
      assert.is(findParseHazard(text, undefined, 10), undefined)
      assert.is(findParseHazard(text, undefined, 0.5)?.bound, (expected?.bound ?? 0) / 2)
    }
  })

  it('looks only at the lines it is given', () => {
    const text = `${'**_* '.repeat(4000)}\na\n`
    assert.is(findParseHazard(text, readBody(text, 20_001)), undefined)
  })
})
