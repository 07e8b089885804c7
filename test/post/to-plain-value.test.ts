import * as assert from 'uvu/assert'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import {type PlainValue, toPlainFrontMatter} from '../../src/post/to-plain-value.ts'
import {describe} from '../describe.ts'

function read(text: string, lines = false): PlainValue | undefined {
  const frontMatter = readFrontMatter(text, {lines})
  if (!frontMatter) throw new Error('no front matter')
  return toPlainFrontMatter(frontMatter)
}

const yaml = (content: string): PlainValue | undefined => read(`---\n${content}\n---\n`)
const toml = (content: string): PlainValue | undefined => read(`+++\n${content}\n+++\n`)

/** YAML 1.2.2, section 10.3.2, and what YAML 1.1 read otherwise. */
const yamlScalars: readonly (readonly [string, PlainValue])[] = [
  ['0', 0],
  ['-19', -19],
  ['+12', 12],
  ['007', 7],
  ['0o14', 12],
  ['0xFF', 255],
  ['1.', 1],
  ['.5', 0.5],
  ['-1.5e+3', -1500],
  ['-.INF', -Infinity],
  ['.nan', Number.NaN],
  ['~', null],
  ['NULL', null],
  ['', null],
  ['True', true],
  ['FALSE', false],
  ['yes', 'yes'],
  ['nULL', 'nULL'],
  ['1_000', '1_000'],
  ['0b1', '0b1'],
  ['inf', 'inf'],
  ['12:30:45', '12:30:45'],
  ['1.2.3', '1.2.3'],
  ['2024-05-06', '2024-05-06'],
  ['2024-05-06 10:00:00 +0900', '2024-05-06 10:00:00 +0900'],
  ['-.5', -0.5],
  ['+.inf', Infinity],
  ['.Inf', Infinity],
  ['.NaN', Number.NaN],
  ['1E5', 100_000],
  ['0o18', '0o18'],
  ['-0o7', '-0o7'],
  ['0xFG', '0xFG'],
  ['a0xF', 'a0xF'],
  ['0b', '0b'],
  ['1e', '1e'],
  ['e1', 'e1'],
  ['.', '.'],
  ['.inf1', '.inf1'],
  ['1.inf', '1.inf'],
  ['-.nan', '-.nan'],
  ['.nano', '.nano'],
  ['"4"', '4'],
  ["'true'", 'true'],
  ['""', ''],
  ['!!str 4', '4'],
  ['|\n  4', '4\n']
]

const tomlScalars: readonly (readonly [string, PlainValue])[] = [
  ['1_000', 1000],
  ['-0.5e2', -50],
  ['0xdead_beef', 0xdeadbeef],
  ['0b101', 5],
  ['0o17', 15],
  ['-inf', -Infinity],
  ['true', true],
  ['"true"', 'true'],
  ["'4'", '4'],
  ['1979-05-27', '1979-05-27'],
  ['1979-05-27 07:32:00Z', '1979-05-27 07:32:00Z']
]

describe('toPlainFrontMatter', (it) => {
  for (const [source, value] of yamlScalars) {
    it(`reads YAML by the core schema: ${JSON.stringify(source)}`, () => assert.equal(yaml(`a: ${source}`), {a: value}))
  }

  for (const [source, value] of tomlScalars) {
    it(`reads TOML: ${source}`, () => assert.equal(toml(`a = ${source}`), {a: value}))
  }

  it('reads JSON', () => {
    assert.equal(read('{\n"a": [1, -2.5e1, "1", true, null], "b": {"c": ""}\n}\n'), {
      a: [1, -25, '1', true, null],
      b: {c: ''}
    })
  })

  it('reads lists and maps, block and flow', () => {
    assert.equal(yaml('a:\n  - 1\n  - b: {c: [x, 2]}\nd: []'), {a: [1, {b: {c: ['x', 2]}}], d: []})
    assert.equal(toml('[a.b]\nc = 1\n[[d]]\ne = 2\n[[d]]\ne = "3"'), {a: {b: {c: 1}}, d: [{e: 2}, {e: '3'}]})
  })

  it('takes the lines of Pelican as texts, with keys in lower case', () => {
    assert.equal(read('Title: 1984\nDate: 2024-05-06\n\nText\n', true), {title: '1984', date: '2024-05-06'})
  })

  it('keeps a key that JavaScript has a use for', () => {
    assert.is(JSON.stringify(yaml('__proto__: 1\nconstructor: 2')), '{"__proto__":1,"constructor":2}')
  })

  it('takes the words of YAML alone for flags and nothing', () => {
    assert.equal(read('{\n"a": "~", "b": "True"\n}\n'), {a: '~', b: 'True'})
    assert.is(toml('a = True'), undefined)
  })

  it('takes what a tag makes a text for one', () => {
    assert.equal(yaml('a: ! 4\nb: !<tag:yaml.org,2002:str> 4\nc: !!int 4'), {a: '4', b: '4', c: 4})
  })

  it('does not take a very long run of digits for a number', () => {
    assert.equal(yaml(`a: ${'1'.repeat(300)}`), {a: Number('1'.repeat(300))})
    assert.equal(yaml(`a: ${'1'.repeat(301)}`), {a: '1'.repeat(301)})
  })

  it('gives nothing where it would have to guess', () => {
    assert.is(yaml('a: &x 1\nb:\n  - *x'), undefined)
    assert.is(yaml('a: 1\na: 2'), undefined)
    assert.is(yaml('a: [1'), undefined)
  })
})
