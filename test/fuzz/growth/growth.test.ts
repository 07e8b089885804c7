import * as assert from 'uvu/assert'
import {describe} from '../../describe.ts'
import {bodyLines} from '../pieces.ts'
import {listGrowingTexts} from './growing-texts.ts'
import {listReaders, measureGrowth} from './measure-growth.ts'

/** Texts that once took quadratic time, what took it, a length, and the milliseconds that are enough now; it was seconds. */
const once: readonly (readonly [text: string, reader: string, length: number, enough: number])[] = [
  ['YAML: unknown aliases', 'placeholder-text', 64_000, 700],
  ['TOML: a long array', 'the post itself', 64_000, 700],
  ['body: lines "Sorce: [a](https://www.reuters.com/a)"', 'source-link-label', 64_000, 1000],
  ['body: long lines of "{%"', 'unbalanced-pair', 76_000, 500],
  ['body: quotes apart', 'its tree', 40_000, 1500],
  ['body: underlined headings', 'its tree', 40_000, 1500],
  ['body: open comments in a line', 'its tree', 60_000, 1500],
  ['body: open titles of links', 'its tree', 60_000, 1500],
  ['MDX body: broken expressions', 'its tree', 30_000, 1500],
  // A finding for each line, of a rule that asks about the blog.
  [`body: lines ${JSON.stringify(bodyLines.find((line) => line.includes('click here')))}`, 'local-link', 999_000, 1200]
]

describe('the time for a post', (it) => {
  const texts = new Map(listGrowingTexts().map((text) => [text.name, text]))

  for (const [name, readerName, length, enough] of once) {
    it(`grows as the post does: ${name}, ${readerName}`, () => {
      const growing = texts.get(name)
      assert.ok(growing)
      const reader = listReaders(growing).find((reader) => reader.name === readerName)
      assert.ok(reader)
      const measure = (): number => measureGrowth(growing, reader, [length], 1).times[0]?.[1] ?? Number.NaN
      // A busy machine may have its moments.
      const isFast = [measure, measure, measure].some((again) => again() < enough)
      assert.ok(isFast, `more than ${enough} ms`)
    })
  }
})
