import * as assert from 'uvu/assert'
import {readLabelWords} from '../../src/sources/label-words.ts'
import {readLinePieces} from '../../src/sources/line-pieces.ts'
import {describe} from '../describe.ts'

const url = 'https://x.org'

/** The words that begin a line, their separator, the marks that close behind them, and what follows. */
function read(line: string): readonly [words: string, separator: string, closers: string, next: string] | undefined {
  const {flat} = readLinePieces(line, () => undefined)
  const found = readLabelWords(flat, 0)
  return found && [line.slice(found.start, found.end), found.separator, found.closers, line.slice(found.next)]
}

const lines: Readonly<Record<string, readonly [words: string, separator: string, closers: string, next: string]>> = {
  [`Source: ${url}`]: ['Source', ':', '', url],
  'Source: a': ['Source', ':', '', 'a'],
  'Source：a': ['Source', '：', '', 'a'],
  'Source ： a': ['Source', '：', '', 'a'],
  [`Source ${url}`]: ['Source', '', '', url],
  // A mark other than a colon is a separator before a link alone.
  [`Source - ${url}`]: ['Source', '-', '', url],
  [`Source -- ${url}`]: ['Source', '--', '', url],
  [`Source – ${url}`]: ['Source', '–', '', url],
  [`Source -> ${url}`]: ['Source', '->', '', url],
  [`Source; ${url}`]: ['Source', ';', '', url],
  [`Source | ${url}`]: ['Source', '|', '', url],
  [`Source → ${url}`]: ['Source', '→', '', url],
  [`Source = (${url})`]: ['Source', '=', '', `${url})`],
  'Source - a': ['Source - a', '', '', ''],
  'Source; a': ['Source', '', '', '; a'],
  [`Source ${url} - a`]: ['Source', '', '', `${url} - a`],
  // A colon within a word is none.
  'Source:a': ['Source', '', '', ':a'],
  'Source:/a': ['Source', '', '', ':/a'],
  'Source :a': ['Source', '', '', ':a'],
  'Source::a': ['Source', '', '', '::a'],
  [`Source**: ${url}`]: ['Source', ':', '**', url],
  [`Source) : ${url}`]: ['Source', ':', ')', url],
  'Source_: a': ['Source', ':', '_', 'a'],
  'Source </b>: a': ['Source', ':', '\uE004\uE004\uE004\uE004', 'a'],
  'Source: (a': ['Source', ':', '', 'a'],
  'Source(s): a': ['Source(s)', ':', '', 'a'],
  'Source(x): a': ['Source', '', '', 'x): a'],
  "Source's: a": ["Source's", ':', '', 'a'],
  'v1.2 of it: a': ['v1.2 of it', ':', '', 'a'],
  [`${'a'.repeat(80)}: b`]: ['a'.repeat(80), ':', '', 'b'],
  [`${'a'.repeat(80)}${' '.repeat(19)}: b`]: ['a'.repeat(80), ':', '', 'b']
}

const none: readonly string[] = [
  '',
  ': a',
  '12: a',
  'Source. a',
  'Source, a',
  'Source! a',
  'Source… a',
  'Source。a',
  `${'a'.repeat(81)}: b`,
  `${'a'.repeat(80)}${' '.repeat(20)}: b`,
  `a](${url}): b`
]

describe('readLabelWords', (it) => {
  for (const [line, expected] of Object.entries(lines)) {
    it(`reads ${line}`, () => assert.equal(read(line), expected))
  }

  for (const line of none) it(`finds no words in "${line}"`, () => assert.is(read(line), undefined))

  it('closes the bracket of a link that begins in the line', () => {
    assert.equal(readLabelWords('[Source]: a', 1), {start: 1, end: 7, separator: ':', closers: ']', next: 10})
  })
})
