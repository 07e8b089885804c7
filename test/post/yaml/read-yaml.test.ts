import * as assert from 'uvu/assert'
import type {Parser} from '../../../src/post/front-matter.ts'
import {readYaml} from '../../../src/post/yaml/read-yaml.ts'
import {describe} from '../../describe.ts'
import {showEntries, showFault} from '../show-value.ts'

const read = (text: string): ReturnType<typeof readYaml> => readYaml(text, {start: 0, end: text.length})

/** Psych, js-yaml 3, 4 and 5, yaml: `X` for those that stop, as these parsers were run on the text. */
function verdicts(text: string): string {
  const parsers: readonly Parser[] = ['psych', 'js-yaml-3', 'js-yaml-4', 'js-yaml-5', 'yaml']
  const {faults} = read(text)
  return parsers.map((parser) => (faults.some(({rejectedBy}) => rejectedBy.includes(parser)) ? 'X' : '.')).join('')
}

const sound: readonly (readonly [string, string])[] = [
  ['', ''],
  ['# only a comment', ''],
  ['a: b', 'a: plain "b"'],
  ['a: "b \\"c\\" \\u00e9"', 'a: double "b \\"c\\" é"'],
  ["a: 'it''s'", 'a: single "it\'s"'],
  ['a:\nb: # c', 'a: empty, b: empty'],
  ['a: b\n  c', 'a: plain "b c"'],
  ['a: |\n  b\n\n  c\n', 'a: literal "b\\n\\nc\\n"'],
  ['a: >-\n  b\n  c', 'a: folded "b c"'],
  ['a: [b, "c", [d], {e: f}]', 'a: [plain "b", double "c", [plain "d"], {e: plain "f"}]'],
  ['a: {b: c, d, e: , "f":g}', 'a: {b: plain "c", d: empty, e: empty, f: plain "g"}'],
  ['a:\n- b\n- c: d\n  e: f\n-\n', 'a: [plain "b", {c: plain "d", e: plain "f"}, empty]'],
  ['a: {b: c}\nd:\n  e:\n    f: g', 'a: {b: plain "c"}, d: {e: {f: plain "g"}}'],
  ['a: &x 1\nb: *x', 'a: plain "1", b: *x'],
  ['? a\n: b\n"c" : d', 'a: plain "b", c: plain "d"'],
  ['a: 2024-02-30 25:00', 'a: plain "2024-02-30 25:00"']
]

const broken: readonly (readonly [string, string, readonly string[], string])[] = [
  ['a: B: C\nd: e', 'a: plain "B: C", d: plain "e"', ['unquoted-colon <B: C> -> <"B: C">'], 'XXXXX'],
  ['a: B "x": C # d', 'a: plain "B \\"x\\": C"', ['unquoted-colon <B "x": C> -> <\'B "x": C\'>'], 'XXXXX'],
  ['a: x:\nb: c', 'a: plain "x:", b: plain "c"', ['unquoted-colon <x:> -> <"x:">'], 'XXXXX'],
  [
    'a:\n  b: C: D\n  e: f\ng: h',
    'a: {b: plain "C: D", e: plain "f"}, g: plain "h"',
    ['unquoted-colon <C: D> -> <"C: D">'],
    'XXXXX'
  ],
  [
    'a:\n  - b: C: D\n  - @e',
    'a: [{b: plain "C: D"}, plain "@e"]',
    ['unquoted-colon <C: D> -> <"C: D">', 'reserved-start <@e> -> <"@e">'],
    'XXXXX'
  ],
  ['a: @b', 'a: plain "@b"', ['reserved-start <@b> -> <"@b">'], 'XXXXX'],
  ['a: `b` c', 'a: plain "`b` c"', ['reserved-start <`b` c> -> <"`b` c">'], 'XXXXX'],
  ['a: %b', 'a: plain "%b"', ['reserved-start <%b> -> <"%b">'], 'XXXXX'],
  ['a: [Note] b', 'a: plain "[Note] b"', ['reserved-start <[Note] b> -> <"[Note] b">'], 'XXXXX'],
  ['a: {{ b }} c', 'a: plain "{{ b }} c"', ['reserved-start <{{ b }} c> -> <"{{ b }} c">'], 'XXXXX'],
  ['a: > b', 'a: plain "> b"', ['reserved-start <> b> -> <"> b">'], 'XXXXX'],
  ['a: - b', 'a: plain "- b"', ['reserved-start <- b> -> <"- b">'], 'XXXXX'],
  ['a: !x b', 'a: plain "b"', ['reserved-start <!x>'], '.XXX.'],
  ['a: *b*', 'a: *b*', ['unknown-alias <*b*> -> <"*b*">'], 'XXXXX'],
  ['a: &x b\nc: *y', 'a: plain "b", c: *y', ['unknown-alias <*y>'], 'XXXXX'],
  ['a: "b\nc: d', 'a: double "b", c: plain "d"', ['unclosed-quote <"b>'], 'XXXXX'],
  ['a: "b\nc: "d"', 'a: double "b", c: double "d"', ['unclosed-quote <"b>'], 'XXXXX'],
  ["a: '''", 'a: single "\'"', ["unclosed-quote <'''>"], 'XXXX.'],
  [
    'a: "b "c" d"\ne: f',
    'a: double "b \\"c\\" d", e: plain "f"',
    ['text-after-quote <"b "c" d"> -> <\'b "c" d\'>'],
    'XXXXX'
  ],
  ["a: 'it's'", 'a: single "it\'s"', ["text-after-quote <'it's'> -> <\"it's\">"], 'XXXXX'],
  ['a: "b" c', 'a: double "\\"b\\" c"', ['text-after-quote <"b" c> -> <\'"b" c\'>'], 'XXXXX'],
  ['a: "b"c: d', 'a: double "\\"b\\"c: d"', ['text-after-quote <"b"c: d> -> <\'"b"c: d\'>'], 'X.XXX'],
  ['a: "C:\\Users"', 'a: double "C:\\\\Users"', ['bad-escape <\\U> -> <\\\\U>'], 'XXXXX'],
  ['a: [b, c\nd: e', 'a: plain "[b, c", d: plain "e"', ['unclosed-bracket <[b, c>'], 'XXXXX'],
  ['a: [###b]\nc: d', 'a: plain "[###b]", c: plain "d"', ['unclosed-bracket <[###b]>'], 'XXXXX'],
  ['a:\n\tb: c\nd: e', 'a: {b: plain "c"}, d: plain "e"', ['tab-indent <\t>'], 'X.XXX'],
  ['a: b\n\t\nc: d', 'a: plain "b", c: plain "d"', ['tab-indent <\t>'], 'X....'],
  ['a: "b"\n \t\nc: d', 'a: double "b", c: plain "d"', ['tab-indent <\t>'], 'X....'],
  ['a:\n  - b\n\u00a0\u00a0- c', 'a: [plain "b", plain "c"]', ['no-break-space <\u00a0\u00a0> -> <  >'], 'XXXXX'],
  ['a: b\n\u00a0c: d', 'a: plain "b", \u00a0c: plain "d"', ['no-break-space <\u00a0> -> < >'], '.....'],
  ['a\u200b: b', 'a\u200b: plain "b"', ['zero-width-character <\u200b> -> <>'], '.....'],
  ['a: b\n\ufeffc: d', 'a: plain "b", \ufeffc: plain "d"', ['zero-width-character <\ufeff> -> <>'], 'X....'],
  ['a: b\na: c', 'a: plain "b", a: plain "c"', ['duplicate-key <a>'], '.XXXX'],
  ['a: {b: 1, b: 2}', 'a: {b: plain "1", b: plain "2"}', ['duplicate-key <b>'], '.XXXX'],
  ['a: b\n  c: d\ne: f', 'a: plain "b", c: plain "d", e: plain "f"', ['bad-indent <  >'], 'XXXXX'],
  ['a: "b\nc"\nd: e', 'a: double "b c", d: plain "e"', ['bad-indent <c>'], '...XX'],
  ['a: "b\n\nc"', 'a: double "b\\nc"', ['bad-indent <c>'], '...XX'],
  ['a: [b, # c\nd]\ne: f', 'a: [plain "b", plain "d"], e: plain "f"', ['bad-indent <d>'], '...XX'],
  ['a: [\n  b\n]\nc: d', 'a: [plain "b"], c: plain "d"', ['bad-indent <]>'], '...X.'],
  [' a: b\nc: d', 'a: plain "b", c: plain "d"', ['bad-indent <c>'], '.XXXX'],
  ['a: b\nprose\nc: d', 'a: plain "b", c: plain "d"', ['missing-colon <prose>'], 'XXXXX'],
  ['a:b\nc: d', 'a: plain "b", c: plain "d"', ['missing-blank <:> -> <: >'], 'XXXXX'],
  ['- a\n- b', '', ['not-a-mapping <- a\n- b>'], '.....'],
  ['text', '', ['not-a-mapping <text>'], '.....'],
  ['a: b\u0007', 'a: plain "b\\u0007"', ['other <\u0007>'], 'XXXX.'],
  ['a: [b,,c]', '', ['other <,>'], 'X.XXX']
]

describe('readYaml', (it) => {
  for (const [text, entries] of sound) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const reading = read(text)
      assert.is(showEntries(reading.entries), entries)
      assert.equal(reading.faults, [])
    })
  }

  for (const [text, entries, faults, stops] of broken) {
    it(`reads on in ${JSON.stringify(text)}`, () => {
      const reading = read(text)
      assert.equal(
        reading.faults.map((fault) => showFault(text, fault)),
        faults
      )
      assert.is(showEntries(reading.entries), entries)
      assert.is(verdicts(text), stops)
    })
  }

  it('keeps comments, the marks of lists and tags', () => {
    const reading = read('# one\na: !!str b # two\nc: [d, # three\n  e]\n#four')
    assert.equal(
      reading.comments.map(({text}) => text),
      ['one', 'two', 'three', 'four']
    )
    const value = reading.entries[0]?.value
    assert.is(value?.type === 'scalar' && value.tag, '!!str')
  })

  it('places an empty value just behind its colon', () => {
    assert.equal(read('a:   # b').entries[0]?.value, {type: 'empty', start: 2, end: 2})
    assert.equal(read('a: |\n  x\nb:\n').entries[1]?.value, {type: 'empty', start: 11, end: 11})
  })

  it('places a block of text from its header to its last line', () => {
    const value = read('a:\n  - |- # b\n    c\n\n    d\n\n# e\n').entries[0]?.value
    const item = value?.type === 'sequence' ? value.items[0] : undefined
    assert.equal(item, {
      type: 'scalar',
      style: 'literal',
      start: 7,
      end: 26,
      source: '|- # b\n    c\n\n    d',
      text: 'c\n\nd'
    })
  })

  it('takes the places of a part of a text', () => {
    const text = '---\na: "b: \\t"\n---\n'
    const [entry] = readYaml(text, {start: 4, end: 15}).entries
    assert.equal(entry && [entry.start, entry.end, entry.key.end, entry.value.start], [4, 14, 5, 7])
  })
})
