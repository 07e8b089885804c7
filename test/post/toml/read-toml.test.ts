import * as assert from 'uvu/assert'
import {readToml} from '../../../src/post/toml/read-toml.ts'
import {describe} from '../../describe.ts'
import {showEntries, showFault} from '../show-value.ts'

const read = (text: string): ReturnType<typeof readToml> => readToml(text, {start: 0, end: text.length})

const sound: readonly (readonly [string, string])[] = [
  ['', ''],
  ['a = "b \\"c\\" \\u00e9"', 'a: double "b \\"c\\" é"'],
  ["a = 'C:\\x'", 'a: single "C:\\\\x"'],
  ['a = """\nb \\\n   c"""\nd = 1', 'a: double "b c", d: bare "1"'],
  ['a = """b"""""', 'a: double "b\\"\\""'],
  ["a = '''\nb\n'c'''", 'a: single "b\\n\'c"'],
  ['a = 2024-01-01\nb = 2024-01-01 10:00:00 # c', 'a: bare "2024-01-01", b: bare "2024-01-01 10:00:00"'],
  [
    'a = 07:32:00\nb = -1_000\nc = +inf\nd = true',
    'a: bare "07:32:00", b: bare "-1_000", c: bare "+inf", d: bare "true"'
  ],
  ['a = [1, "b", # c\n [2], {d = 3},\n]', 'a: [bare "1", double "b", [bare "2"], {d: bare "3"}]'],
  ['a.b = 1\na.c = 2\n"d.e" = 3', 'a: {b: bare "1", c: bare "2"}, d.e: bare "3"'],
  ['a = {b.c = 1, d = {}}', 'a: {b: {c: bare "1"}, d: {}}'],
  ['a = 1\n[b]\nc = 2\n[d.e]\nf = 3', 'a: bare "1", b: {c: bare "2"}, d: {e: {f: bare "3"}}'],
  ['[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 3', 'a: [{b: bare "1"}, {b: bare "2", c: {d: bare "3"}}]']
]

const broken: readonly (readonly [string, string, readonly string[]])[] = [
  ['a = b\nc = 1', 'a: bare "b", c: bare "1"', ['other <b>']],
  ['a = "b\nc = 1', 'a: double "b", c: bare "1"', ['unclosed-quote <"b>']],
  ['a = 1\na = 2', 'a: bare "1", a: bare "2"', ['duplicate-key <a>']],
  ['a = "\\q"\nb = 1', 'a: double "\\\\q", b: bare "1"', ['bad-escape <\\q>']],
  ['a: b\nc = 1', 'c: bare "1"', ['other <: b>']],
  ['a = [1\nb = 2', 'a: [bare "1"], b: bare "2"', ['unclosed-bracket <b = 2>']]
]

describe('readToml', (it) => {
  for (const [text, entries] of sound) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const reading = read(text)
      assert.is(showEntries(reading.entries), entries)
      assert.equal(reading.faults, [])
    })
  }

  for (const [text, entries, faults] of broken) {
    it(`reads on in ${JSON.stringify(text)}`, () => {
      const reading = read(text)
      assert.equal(
        reading.faults.map((fault) => showFault(text, fault)),
        faults
      )
      assert.is(showEntries(reading.entries), entries)
    })
  }

  it('keeps comments', () => {
    assert.equal(read('# a\nb = 1 # c').comments, [
      {start: 0, end: 3, text: 'a'},
      {start: 10, end: 13, text: 'c'}
    ])
  })
})
