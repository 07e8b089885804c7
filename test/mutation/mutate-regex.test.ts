import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {mutateRegex} from './mutate-regex.ts'

describe('mutateRegex', (it) => {
  for (const [literal, mutants] of [
    ['/^ab$/', ['/ab$/', '/^ab/']],
    ['/a+?b{2,}/', ['/ab{2,}/', '/a+?b/']],
    ['/[a+^]/', ['/[^a+^]/']],
    ['/[^\\d]/', ['/[\\d]/', '/[^\\D]/']],
    ['/\\bx(?=y)/i', ['/x(?=y)/i', '/\\bx(?!y)/i', '/\\bx(?=y)/']],
    ['/(?:a|(?<word>b))?\\+/g', ['/(?:a|(?<word>b))\\+/g']],
    ['/\\p{L}{2}/u', ['/\\P{L}{2}/u', '/\\p{L}/u']],
    ['/plain/', []]
  ] as const) {
    it(`tweaks ${literal}`, () => {
      assert.equal(
        mutateRegex(literal).map(({replacement}) => replacement),
        mutants
      )
    })
  }
})
