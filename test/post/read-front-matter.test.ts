import * as assert from 'uvu/assert'
import type {Range} from '../../src/post/place.ts'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import {describe} from '../describe.ts'
import {showEntries} from './show-value.ts'

function show(text: string, lines = false): string | undefined {
  const found = readFrontMatter(text, {lines})
  const slice = (range: Range | undefined): string => (range ? text.slice(range.start, range.end) : 'never')
  if (!found) return undefined
  const fences = `${found.format} ${found.fence} from <${slice(found.open)}> to <${slice(found.close)}>`
  return `${fences} in <${slice(found.content)}>: ${showEntries(found.entries)}`
}

const fences: readonly (readonly [string, string | undefined])[] = [
  ['', undefined],
  ['Text\n', undefined],
  ['text\n---\na: b\n---\n', undefined],
  ['---\na: b\n---\nbody\n', 'yaml --- from <---> to <---> in <a: b\n>: a: plain "b"'],
  ['---\na: b\n---', 'yaml --- from <---> to <---> in <a: b\n>: a: plain "b"'],
  ['---\n---\n', 'yaml --- from <---> to <---> in <>: '],
  ['\uFEFF\n \t\n  --- \t\na: b\n...\n', 'yaml --- from <--- \t> to <...> in <a: b\n>: a: plain "b"'],
  ['---\r\na: b\r\n----  \r\n', 'yaml --- from <---> to <----  > in <a: b\r\n>: a: plain "b"'],
  ['---\ra: b\rc: d\r---\r', 'yaml --- from <---> to <---> in <a: b\rc: d\r>: a: plain "b", c: plain "d"'],
  ['-----\na: b\n-----\n', 'yaml --- from <-----> to <-----> in <a: b\n>: a: plain "b"'],
  ['---\na: |\n  ---\n---\n', 'yaml --- from <---> to <---> in <a: |\n  ---\n>: a: literal "---\\n"'],
  ['---\na: |\n---\n---\n', 'yaml --- from <---> to <---> in <a: |\n>: a: literal ""'],
  ['---yaml\na: b\n---\n', 'yaml ---yaml from <---yaml> to <---> in <a: b\n>: a: plain "b"'],
  ['--- toml\na = 1\n---\n', 'toml ---toml from <--- toml> to <---> in <a = 1\n>: a: bare "1"'],
  ['---json\n{"a": 1}\n---\n', 'json ---json from <---json> to <---> in <{"a": 1}\n>: a: bare "1"'],
  ['---js\n{a: 1}\n---\n', undefined],
  ['+++\na = "b"\n+++\n', 'toml +++ from <+++> to <+++> in <a = "b"\n>: a: double "b"'],
  [';;;\n"a": "b"\n;;;\n', 'json ;;; from <;;;> to <;;;> in <"a": "b"\n>: a: double "b"'],
  ['{\n"a": {"b": "}"}\n}\nbody', 'json { from <{> to <}> in <\n"a": {"b": "}"}\n>: a: {b: double "}"}'],
  ['{}\n', 'json { from <{> to <}> in <>: '],
  ['{% include x %}\n', undefined],
  ['{"a": 1\n\nbody', 'json { from <{> to <never> in <"a": 1>: a: bare "1"'],
  ['- a list\n', undefined],
  ['---', undefined],
  ['---\n', undefined],
  ['---\n\nProse after a thematic break.\n', undefined],
  ['---\nProse after a thematic break.\n', undefined],
  [
    '---\na: b\nc: [d,\n  e]\n\nbody: no\n',
    'yaml --- from <---> to <never> in <a: b\nc: [d,\n  e]>: a: plain "b", c: [plain "d", plain "e"]'
  ],
  ['---\na: b\n# Heading\n', 'yaml --- from <---> to <never> in <a: b\n# Heading>: a: plain "b"'],
  ['---\na: b\nProse goes on.\n', 'yaml --- from <---> to <never> in <a: b>: a: plain "b"'],
  ['+++\na = 1\nProse\n', 'toml +++ from <+++> to <never> in <a = 1>: a: bare "1"'],
  ['Title: a: b\n\nText', undefined]
]

describe('readFrontMatter', (it) => {
  for (const [text, expected] of fences) {
    it(`finds the fences of ${JSON.stringify(text)}`, () => assert.is(show(text), expected))
  }

  it('reads header lines only where it is asked to', () => {
    const text = 'Title: a: b\nTags: x\n    y\n\nText'
    const expected = 'lines  from <> to <> in <Title: a: b\nTags: x\n    y>: Title: bare "a: b", Tags: bare "x\\ny"'
    assert.is(show(text, true), expected)
    assert.is(show('Summary:\nText', true), 'lines  from <> to <> in <Summary:>: Summary: empty')
    assert.is(show('Just text\n', true), undefined)
    assert.is(show('---\na: "b"\n---\n', true), 'lines --- from <---> to <---> in <a: "b">: a: bare "\\"b\\""')
    assert.is(show('---\na: b\n- c\n---\n', true), 'lines --- from <---> to <> in <a: b>: a: bare "b"')
    assert.is(show('+++\na = "b"\n+++\n', true), show('+++\na = "b"\n+++\n'))
  })

  it('says from where to where the block goes', () => {
    const found = readFrontMatter('\n---\na: b\n--- \nbody')
    assert.equal(found && {start: found.start, end: found.end}, {start: 1, end: 14})
  })

  it('does not hand an enormous or a deep block to a parser', () => {
    const faults = (text: string): unknown => readFrontMatter(text)?.faults.map(({cause}) => cause)
    assert.equal(faults(`---\n${'a: b\n'.repeat(20_000)}---\n`), ['too-large'])
    assert.equal(faults(`---\na: ${'['.repeat(5_000)}\n---\n`), ['too-deep'])
    assert.equal(faults(`---\n${'- '.repeat(5_000)}\n---\n`), ['too-deep'])
    assert.equal(faults(`---\n${'a: '.repeat(5_000)}\n---\n`), ['too-deep'])
    assert.equal(faults(`+++\na = ${'['.repeat(5_000)}\n+++\n`), ['too-deep'])
    assert.equal(faults(`{"a": ${'['.repeat(5_000)}\n\n`), ['too-deep'])
  })
})
