import * as assert from 'uvu/assert'
import {judgeExpression} from '../../src/prose/judge-expression.ts'
import {describe} from '../describe.ts'

/** Whether JavaScript reads it as an expression. */
function isExpression(source: string): boolean {
  try {
    new Function(`async () => { return (${source}) }`)
    return true
  } catch {
    return false
  }
}

describe('judgeExpression', (it) => {
  const wrong: readonly string[] = [
    'first name',
    ' first\tname and more',
    'key: value',
    'key : value',
    '"key": 1',
    "'key': 1",
    '#id',
    '.class',
    ':.class',
    '% raw %',
    '| a',
    '* a',
    '> a',
    '= a',
    ', a',
    '; a',
    '? a',
    '& a',
    ') a',
    '] a',
    '@a',
    'a.',
    'a +',
    'a &',
    '이름 적기',
    'of words',
    'name typeof'
  ]
  for (const source of wrong) {
    it(`knows that ${JSON.stringify(source)} is none, as JavaScript does`, () => {
      assert.is(judgeExpression(source), 'wrong')
      assert.not.ok(isExpression(source))
    })
  }

  const names: readonly string[] = ['a', ' name ', '$name', '_a1', '이름', 'Name']
  for (const source of names) it(`takes ${source} for a name`, () => assert.is(judgeExpression(source), 'name'))

  const others: readonly string[] = [
    '',
    '1',
    '1 + 1',
    '.5',
    '...a',
    '/* a b */',
    '<b />',
    '-a',
    '!a',
    '~a',
    'a.b',
    'a ? b : c',
    'a["b"]',
    '"a" + b',
    'a in b',
    'a instanceof b',
    'typeof a',
    'void a',
    'new Date',
    'await a',
    'function a() {}',
    'class a {}',
    'true',
    'null',
    'undefined',
    'this',
    '(a)',
    '[a]'
  ]
  for (const source of others)
    it(`leaves ${JSON.stringify(source)} open`, () => assert.is(judgeExpression(source), undefined))
})
