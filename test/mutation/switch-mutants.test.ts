import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import type {Mutant} from './mutant.ts'
import {switchMutants} from './switch-mutants.ts'

describe('switchMutants', (it) => {
  it('asks for each mutant of one place', () => {
    const text = 'return a < b'
    const mutants = [mutate(text, 1, 'a < b', 'a <= b'), mutate(text, 2, 'a < b', 'a >= b')]
    assert.is(switchMutants(text, mutants), 'return (isMutant(2) ? (a >= b) : ((isMutant(1) ? (a <= b) : (a < b))))')
  })

  it('keeps mutants within mutants', () => {
    const text = 'f(a && !b, c)'
    const mutants = [mutate(text, 1, 'a && !b', 'a || !b'), mutate(text, 2, '!b', 'b'), mutate(text, 3, 'c', 'd')]
    assert.is(
      switchMutants(text, mutants),
      'f((isMutant(1) ? (a || !b) : (a && (isMutant(2) ? (b) : (!b)))), (isMutant(3) ? (d) : (c)))'
    )
  })

  it('passes over a block', () => {
    const text = 'if (x) {y()}'
    assert.is(
      switchMutants(text, [{...mutate(text, 7, '{y()}', '{}'), isBlock: true}]),
      'if (x) {if (!isMutant(7)) {y()}}'
    )
  })

  it('ends the line above a statement, once', () => {
    const text = 'f()\na?.b && c()'
    const opening = [mutate(text, 1, 'a?.b && c()', 'a?.b || c()'), mutate(text, 2, 'a?.b', 'a.b')]
    assert.is(
      switchMutants(
        text,
        opening.map((mutant) => ({...mutant, opensStatement: true}))
      ),
      'f()\n;(isMutant(1) ? (a?.b || c()) : ((isMutant(2) ? (a.b) : (a?.b)) && c()))'
    )
  })
})

function mutate(text: string, id: number, original: string, replacement: string): Mutant {
  const start = text.indexOf(original)
  const end = start + original.length
  return {id, file: 'a.ts', start, end, replacement, kind: 'any', isBlock: false, opensStatement: false}
}
