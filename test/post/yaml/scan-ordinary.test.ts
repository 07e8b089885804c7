import * as assert from 'uvu/assert'
import {parseYaml} from '../../../src/post/yaml/read-yaml.ts'
import {scanOrdinary} from '../../../src/post/yaml/scan-ordinary.ts'
import {describe} from '../../describe.ts'
import {createRandom} from '../create-random.ts'

/** Pieces of YAML, ordinary and odd, that make lines when strung together. */
const pieces = [
  'a: ',
  'b:',
  'c: ',
  'd : ',
  'date: ',
  'a.b-c: ',
  'x',
  'x y',
  '1',
  '2024-01-01 10:00',
  '"q"',
  "'s'",
  "'it''s'",
  '"',
  "'",
  '[',
  ']',
  'x, y',
  '[a, "b", c d]',
  '[]',
  '{a: b}',
  '- ',
  '-',
  ' ',
  '  ',
  '    ',
  '# note',
  ' # note',
  '#',
  ':',
  ': ',
  'é',
  '한글',
  '😀',
  'http://x.y/z',
  '\n',
  '\n',
  '\n',
  '\n',
  '\n  ',
  '\n  - ',
  '\n- ',
  '\r\n',
  '\n\n',
  '\n# c\n',
  '|',
  '>',
  '*x',
  '&x ',
  '!t ',
  '?',
  ',',
  '~',
  '\t',
  '%',
  '@',
  '\\',
  '\u00a0',
  '<<: ',
  'null',
  '"a" : '
]

function check(text: string): boolean {
  const content = {start: 0, end: text.length}
  const fast = scanOrdinary(text, content)
  if (fast) assert.equal(fast, parseYaml(text, content), JSON.stringify(text))
  return fast !== undefined
}

describe('scanOrdinary', (it) => {
  const ordinary = [
    '',
    '\n',
    '# a',
    'a: b',
    'a: b\n',
    'a: b\r\nc: d\r\n',
    'a:',
    'a: # b',
    'a: "b" # c',
    'a: b#c',
    'a: b # c  ',
    "a: 'b''c'",
    'a: [b, "c", d e]',
    'a: []  ',
    'a: [ ]',
    'a:\n  - b\n  - "c" # d\ne: f',
    'a:\n- b\n\n# c\n- d\ne: f',
    'a:\n  b: c\n  d:\n    e: f\ng: h',
    'a: 2024-01-01 10:00:00 +0900',
    'a: http://b.c/d?e=f&g#h',
    'a:\n  - [b, c]',
    'a: b\n\n\n  # c\nd: e',
    'a: b - c',
    'a : b\nc  :  d',
    'a:\nb:\n  c:\nd:'
  ]
  for (const text of ordinary) {
    it(`reads ${JSON.stringify(text)} as the parser does`, () => assert.is(check(text), true))
  }

  const odd = [
    'a: b: c',
    'a: "b',
    'a: "b" c',
    'a: "\\n"',
    'a: |\n  b',
    'a: b\n  c',
    'a: b\na: c',
    ' a: b',
    'a:b',
    'a',
    '- a',
    '{a: b}',
    'a: *b',
    'a: &b c',
    'a: !b c',
    'a: [b',
    'a: [b]c',
    'a: [b: c]',
    'a: [b]#c',
    'a:\tb',
    'a: @b',
    '"a": b',
    'a:\n  - b: c',
    'a:\n - b\n  - c',
    'a: b\n c: d',
    'a:\n  b: c\n d: e',
    '\ufeffa: b',
    'a: \u2028',
    'a: b\rc: d',
    '? a',
    '<<: b',
    'a: -',
    'a: - b'
  ]
  for (const text of odd) {
    it(`gives up on ${JSON.stringify(text)}`, () => assert.is(check(text), false))
  }

  it('reads what is strung together at random as the parser does', () => {
    const random = createRandom(7)
    let answers = 0
    for (let round = 0; round < 20_000; round++) {
      const count = 1 + random(14)
      const text = Array.from({length: count}, () => pieces[random(pieces.length)]).join('')
      if (check(text)) answers++
    }
    assert.ok(answers > 1_000, `only ${answers} texts were ordinary`)
  })
})
