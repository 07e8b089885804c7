import * as assert from 'uvu/assert'
import {findEntries, findEntry, isEmptyValue} from '../../src/post/find-entry.ts'
import type {Entry, FrontMatter} from '../../src/post/front-matter.ts'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import {describe} from '../describe.ts'
import {showValue} from './show-value.ts'

function read(content: string): Pick<FrontMatter, 'entries'> {
  return readFrontMatter(`---\n${content}\n---\n`) ?? {entries: []}
}

const values = (entries: readonly Entry[]): string[] => entries.map(({value}) => showValue(value))

describe('findEntry', (it) => {
  it('finds all entries of a key, in the order written', () => {
    assert.equal(values(findEntries(read('a: 1\nb: 2\na: 3'), 'a')), ['plain "1"', 'plain "3"'])
    assert.equal(values(findEntries(read('a: 1'), 'c')), [])
  })

  it('follows a dotted path through maps, also of repeated keys', () => {
    const nested = read('image:\n  alt: x\nimage.alt: y\nimage: {alt: z}\nalt: w')
    assert.equal(values(findEntries(nested, 'image.alt')), ['plain "x"', 'plain "y"', 'plain "z"'])
    assert.equal(values(findEntries(read('image: x'), 'image.alt')), [])
  })

  it('folds case only where it is asked to', () => {
    assert.equal(values(findEntries(read('Title: x\ntitle: y'), 'title')), ['plain "y"'])
    assert.equal(values(findEntries(read('Title: x\ntitle: y'), 'TITLE', {fold: true})), ['plain "x"', 'plain "y"'])
  })

  it('takes the last entry, or the first', () => {
    const twice = read('a: 1\na: 2')
    assert.is(findEntry(twice, 'a')?.value.start, 12)
    assert.is(findEntry(twice, 'a', {first: true})?.value.start, 7)
    assert.is(findEntry(twice, 'b'), undefined)
  })
})

describe('isEmptyValue', (it) => {
  const cases = {
    'a:': true,
    'a: ~': true,
    'a: null': true,
    "a: ''": true,
    'a: ""': true,
    'a: []': true,
    'a: {}': true,
    'a: "null"': false,
    'a: "~"': false,
    'a: no': false,
    'a: 0': false,
    'a: [""]': false,
    'a: " "': false
  }
  for (const [content, expected] of Object.entries(cases)) {
    it(`holds ${expected} for ${content}`, () => {
      const value = findEntry(read(content), 'a')?.value
      assert.is(value && isEmptyValue(value), expected)
    })
  }

  it('takes the null of JSON for nothing, and that of a block for a text', () => {
    const json = readFrontMatter('{"a": null}\n')
    assert.is(json?.entries[0] && isEmptyValue(json.entries[0].value), true)
    const block = findEntry(read('a: |-\n  null'), 'a')?.value
    assert.is(block && isEmptyValue(block), false)
  })
})
