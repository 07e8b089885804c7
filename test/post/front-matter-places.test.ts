import * as assert from 'uvu/assert'
import type {Entry, FrontMatter, Value} from '../../src/post/front-matter.ts'
import type {Range} from '../../src/post/place.ts'
import {readFrontMatter} from '../../src/post/read-front-matter.ts'
import {describe} from '../describe.ts'
import {createRandom} from './create-random.ts'

const originals = [
  '---\ntitle: "A post: with a colon"\ndate: 2024-01-01 10:00:00 +0900\ntags: [one, \'two\', "three"]\nimage:\n  path: /a.png # here\n  alt: >-\n    Folded\n    text\nlist:\n  - a\n  - b: c\n    d: e\nquote: "runs\nover"\n---\nBody\n',
  '---\r\ntitle: &t Text\r\nother: *t\r\nmap: {a: [b, {c: d}], e: f}\r\nliteral: |\r\n  one\r\n\r\n  two\r\n...\r\nBody',
  '+++\ntitle = "A"\nlong = """\na\\\n  b"""\ndate = 2024-01-01T00:00:00Z\n[extra]\na.b = \'c\'\nlist = [1, {d = 2}, # note\n [3]]\n[[extra.x]]\ny = true\n+++\n',
  '{\n  "title": "A \\u00e9",\n  "tags": ["a", {"b": null}],\n  "n": -1.5e3\n}\nBody',
  ';;;\n"title": "A",\n"tags": ["a", "b"]\n;;;\n',
  'Title: A\nDate: 2024-01-01\n    more\n\nBody'
]

const bits = [
  ...'"\':[]{},#-|>&*!%@`\\?=+\n\r\t ~.',
  '---',
  '\n---\n',
  ': ',
  '- ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '"""',
  "'''",
  '\n\n',
  '\ud800',
  'é',
  '\0'
]

function mutate(text: string, random: (bound: number) => number): string {
  let mutant = text
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(mutant.length + 1)
    const dropped = random(3) === 0 ? 0 : random(4)
    mutant =
      mutant.slice(0, at) + (random(3) === 0 ? '' : (bits[random(bits.length)] ?? '')) + mutant.slice(at + dropped)
  }
  return mutant
}

function checkPlaces(text: string, {content, entries, comments, faults}: FrontMatter): void {
  const inside = ({start, end}: Range, outer: Range): void => {
    assert.ok(outer.start <= start && start <= end && end <= outer.end, `${start}..${end} of ${JSON.stringify(text)}`)
  }
  const checkValue = (value: Value): void => {
    inside(value, content)
    if (value.type === 'scalar') assert.is(text.slice(value.start, value.end), value.source, JSON.stringify(text))
    if (value.type === 'sequence') value.items.forEach(checkValue)
    if (value.type === 'mapping') value.entries.forEach(checkEntry)
  }
  const checkEntry = (entry: Entry): void => {
    inside(entry, content)
    checkValue(entry.key)
    checkValue(entry.value)
    assert.is(entry.start, entry.key.start, JSON.stringify(text))
  }
  entries.forEach(checkEntry)
  for (const comment of comments) {
    inside(comment, content)
    assert.is(text.charAt(comment.start), '#', JSON.stringify(text))
  }
  for (const fault of faults) inside(fault, content)
}

describe('places in front matter', (it) => {
  for (const original of originals) {
    it(`are true in mutants of ${JSON.stringify(original.slice(0, 12))}`, () => {
      const random = createRandom(11)
      let read = 0
      for (let round = 0; round < 3_000; round++) {
        const text = mutate(original, random)
        const found = readFrontMatter(text, {lines: original.startsWith('Title')})
        if (found) checkPlaces(text, found)
        if (found && found.entries.length > 0) read++
      }
      assert.ok(read > 1_000, `only ${read} mutants had entries`)
    })
  }
})
