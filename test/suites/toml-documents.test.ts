import fc from 'fast-check'
import {parse, stringify, TomlDate} from 'smol-toml'
import * as assert from 'uvu/assert'
import {toPlainValue} from '../../src/post/to-plain-value.ts'
import {readToml} from '../../src/post/toml/read-toml.ts'
import {describe} from '../describe.ts'
import {brokenToml, soundToml} from './toml-documents.ts'

describe('TOML 1.0', (it) => {
  for (const [name, text] of soundToml) {
    it(`has the values that smol-toml reads: ${name}`, () => assert.equal(compare(text), undefined))
  }

  for (const [name, text] of brokenToml) {
    it(`is at fault where smol-toml says so: ${name}`, () => {
      assert.throws(() => parse(text))
      assert.is(readToml(text, {start: 0, end: text.length}).faults.length, 1)
    })
  }

  it('has the values that smol-toml wrote', () => {
    const value = fc.letrec((tie) => ({
      scalar: fc.oneof(fc.string({unit: 'binary'}), fc.boolean(), fc.integer(), fc.double({noNaN: true})),
      list: fc.array(tie('scalar'), {maxLength: 4}),
      table: fc.dictionary(fc.string({unit: 'binary', minLength: 1}), tie('any'), {maxKeys: 4}),
      any: fc.oneof({depthSize: 'small'}, tie('scalar'), tie('list'), tie('table'))
    }))
    const table = fc.dictionary(fc.string({minLength: 1}), value.any, {maxKeys: 5})
    fc.assert(
      fc.property(table, (written) => {
        assert.equal(compare(stringify(written)), undefined)
      }),
      {numRuns: 200}
    )
  })
})

/** How our values differ from those of smol-toml. */
function compare(text: string): string | undefined {
  const {entries, faults} = readToml(text, {start: 0, end: text.length})
  if (faults[0]) return faults[0].detail
  const expected = show(parse(text))
  const actual = show(toPlainValue({type: 'mapping', start: 0, end: text.length, entries}, 'toml'))
  return actual === expected ? undefined : `${actual}, not ${expected}`
}

/** A value on one line: keys sorted, as their order is the writer's; dates as text, with a `T` and no zeros at the end. */
function show(value: unknown): string {
  if (value instanceof TomlDate) return JSON.stringify(toPlainDate(value.toISOString()))
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${show(inner)}`).join(', ')}}`
  }
  return typeof value === 'string' ? JSON.stringify(toPlainDate(value)) : String(value)
}

function toPlainDate(text: string): string {
  if (!/^(?:\d{4}-\d\d-\d\d|\d\d:\d\d:\d\d)/.test(text)) return text
  return text
    .toUpperCase()
    .replace(' ', 'T')
    .replace(/(\.\d*?)0*(?=[Z+-]|$)/, '$1')
    .replace(/\.(?=[Z+-]|$)/, '')
}
