import {readFileSync} from 'node:fs'
import * as assert from 'uvu/assert'
import type {Comment, Entry, Parser, SyntaxFault, Value} from '../../src/post/front-matter.ts'
import type {Range} from '../../src/post/place.ts'
import {describe} from '../describe.ts'

/** What a reader of front matter gives. */
interface Reading {
  readonly entries: readonly Entry[]
  readonly comments: readonly Comment[]
  readonly faults: readonly SyntaxFault[]
}

/** The letter that stands for each parser of YAML that stops at a fault. */
const letters: readonly (readonly [Parser, string])[] = [
  ['psych', 'p'],
  ['js-yaml-3', '3'],
  ['js-yaml-4', '4'],
  ['js-yaml-5', '5'],
  ['yaml', 'y'],
  ['go-yaml', 'g'],
  ['goccy', 'c'],
  ['serde-yaml', 's']
]

/**
 * Compares what a reader makes of texts with a file of such readings, a blank line between two. Of each the first line
 * is the text, as a JSON string; then follow its entries with the offsets of keys and values, and one line for each
 * fault (`!`) and comment (`#`).
 */
export function describeReadings(name: string, recorded: URL, read: (text: string, content: Range) => Reading): void {
  describe(name, (it) => {
    for (const block of readFileSync(recorded, 'utf8').trimEnd().split('\n\n')) {
      const [text = '', ...expected] = block.split('\n')
      it(`reads ${text}`, () => {
        const source: string = JSON.parse(text)
        assert.equal(show(read(source, {start: 0, end: source.length})), expected)
      })
    }
  })
}

function show({entries, comments, faults}: Reading): string[] {
  return [
    ...entries.map((entry) => `  ${showEntry(entry)}`),
    ...faults.map((fault) => `  ! ${showFault(fault)}`),
    ...comments.map(({start, end, text}) => `  # ${start}-${end} ${text}`)
  ].map((line) => line.trimEnd())
}

function showFault({cause, start, end, repair, rejectedBy}: SyntaxFault): string {
  const stops = letters.map(([parser, letter]) => (rejectedBy.includes(parser) ? letter : '.')).join('')
  return `${start}-${end} ${cause} ${stops}${repair === undefined ? '' : ` -> <${repair}>`}`
}

function showEntry({key, value}: Entry): string {
  return `${key.style} ${JSON.stringify(key.text)} ${key.start}-${key.end}: ${showValue(value)}`
}

function showValue(value: Value): string {
  return `${showContent(value)} ${value.start}-${value.end}`
}

function showContent(value: Value): string {
  if (value.type === 'scalar') return `${value.style} ${JSON.stringify(value.text)}`
  if (value.type === 'sequence') return `[${value.items.map(showValue).join(', ')}]`
  if (value.type === 'mapping') return `{${value.entries.map(showEntry).join(', ')}}`
  return value.type === 'alias' ? `*${value.name}` : 'empty'
}
