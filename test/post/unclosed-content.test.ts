import * as assert from 'uvu/assert'
import type {Format} from '../../src/post/front-matter.ts'
import {findUnclosedEnd} from '../../src/post/unclosed-content.ts'
import {describe} from '../describe.ts'

/** A line of each format that can stand first. */
const heads: Readonly<Record<Format, string>> = {yaml: 'a: 1', toml: 'a = 1', json: '"a": 1,', lines: 'a: 1'}

const first: Readonly<Record<Format, {readonly fit: readonly string[]; readonly unfit: readonly string[]}>> = {
  yaml: {
    fit: [
      'title: A',
      'title:',
      'title:\tA',
      '"title": A',
      "'title' : A",
      'title\t \t: A',
      'a.b-c: 1',
      '# note',
      '#note'
    ],
    unfit: [
      'title:A',
      'two words: A',
      ' title: A',
      '## note',
      '#',
      '- a: 1',
      '""title: A',
      'title"": A',
      ': A',
      'A',
      '{'
    ]
  },
  toml: {
    fit: [
      'a = 1',
      'a=1',
      'a\t = 1',
      '"a" = 1',
      "'a'=1",
      'a.b-c = 1',
      '[table]',
      '[[table]]',
      `[a."b".'c-d'] \t`,
      '# note'
    ],
    unfit: [
      'a 1',
      'a b = 1',
      ' a = 1',
      '[table] text',
      '[[[table]]]',
      '[]',
      '[two words]',
      '## note',
      '#',
      '= 1',
      'a: 1'
    ]
  },
  json: {fit: ['{', '"a": 1', ' \t"a": 1', '{"a": 1}'], unfit: ['a: 1', '[', '}', 'a {']},
  lines: {fit: ['Title: A', 'T:A', 'a-b:', '1: A'], unfit: ['-a: 1', 'a b: 1', ' a: 1', 'a.b: 1', ': 1', 'a']}
}

const later: typeof first = {
  yaml: {
    fit: [
      'two words: A',
      'a:',
      'a:\tb',
      '# note',
      '- item',
      '-',
      ']',
      '}',
      '} a',
      ' text',
      '\ttext',
      `a${'b'.repeat(80)}: c`
    ],
    unfit: ['text', 'a:b', '-a: 1', '-- a', ': a', '## note', '#', 'a]', `a${'b'.repeat(81)}: c`]
  },
  toml: {
    fit: ['b = 1', '"b" = 1', 'b\t=1', '[table]', '[[table]] # note', '# note', ']', '}', ' text'],
    unfit: ['b', 'b: 1', '## note', '#', '[]', 'a]', 'two words = 1', '[[[table]]]']
  },
  json: {fit: ['"b": 1', '{', '}', ']', ' 1'], unfit: ['b: 1', '1', '[', 'a}']},
  lines: {fit: ['B: 1', 'a-b:'], unfit: ['b', '-b: 1', 'a b: 1']}
}

describe('findUnclosedEnd', (it) => {
  for (const format of ['yaml', 'toml', 'json', 'lines'] as const) {
    const head = `${heads[format]}\n`
    it(`begins ${format} with a line of its kind`, () => {
      const ends = (lines: readonly string[]) => lines.map((line) => findUnclosedEnd(`--\n${line}\n`, 3, format))
      assert.equal(
        ends(first[format].fit),
        first[format].fit.map(({length}) => length + 3)
      )
      assert.equal(
        ends(first[format].unfit),
        first[format].unfit.map(() => undefined)
      )
    })

    it(`ends ${format} before a line of another kind`, () => {
      const ends = (lines: readonly string[]) => lines.map((line) => findUnclosedEnd(head + line, 0, format))
      assert.equal(
        ends(later[format].fit),
        later[format].fit.map(({length}) => head.length + length)
      )
      assert.equal(
        ends(later[format].unfit),
        later[format].unfit.map(() => head.length - 1)
      )
    })

    it(`ends ${format} before a blank line`, () => {
      assert.is(findUnclosedEnd(`${head} \t\n${head}`, 0, format), head.length - 1)
      assert.is(findUnclosedEnd(`\n${head}`, 0, format), undefined)
    })
  }

  it('looks at the first 200 characters of a line', () => {
    const key = 'k'.repeat(198)
    assert.is(findUnclosedEnd(`${key}: v`, 0, 'yaml'), 201)
    assert.is(findUnclosedEnd(`${key}k: v`, 0, 'yaml'), 202)
    assert.is(findUnclosedEnd(`${key}kk: v`, 0, 'yaml'), undefined)
  })
})
