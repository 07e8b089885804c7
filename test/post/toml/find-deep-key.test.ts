import * as assert from 'uvu/assert'
import {deepest} from '../../../src/post/find-excess.ts'
import {findDeepKey} from '../../../src/post/toml/find-deep-key.ts'
import {describe} from '../../describe.ts'

const find = (text: string, complexity?: number) => findDeepKey(text, {start: 0, end: text.length}, complexity)?.start
/** A dotted key of so many parts. */
const keyOf = (parts: number, part = 'a', dot = '.'): string => Array<string>(parts).fill(part).join(dot)

describe('findDeepKey', (it) => {
  for (const part of ['a', 'a-b_1', '"a.b"', "'a.b'", '""']) {
    it(`counts parts such as ${part}`, () => {
      assert.is(find(`${keyOf(deepest, part)} = 1`), undefined)
      assert.is(find(`${keyOf(deepest + 1, part)} = 1`), deepest * (part.length + 1))
    })
  }

  it('counts past blanks', () => assert.is(find(`${keyOf(deepest + 1, 'a', ' .\t')} = 1`), deepest * 4))

  it('counts within brackets, and from the start again behind everything else', () => {
    assert.is(find(`[${keyOf(deepest + 1)}]`), 1 + deepest * 2)
    for (const other of [' = 1\n', '\n', ', ', '] [', ' ']) {
      assert.is(find(`${keyOf(deepest)}${other}${keyOf(deepest)}`), undefined, JSON.stringify(other))
    }
    assert.is(find(`${keyOf(deepest)}.\n${keyOf(deepest)}`), undefined)
  })

  it('tells the bound, which is multiplied by what is asked for', () => {
    const text = keyOf(33)
    assert.is(find(text), undefined)
    assert.equal(findDeepKey(text, {start: 0, end: text.length}, 0.5), {
      cause: 'too-deep',
      rejectedBy: [],
      detail: '32',
      start: 64,
      end: 65
    })
  })

  it('looks at its part of the text alone', () => {
    const text = `${keyOf(deepest)}.${keyOf(deepest)}`
    assert.is(findDeepKey(text, {start: 0, end: deepest * 2 - 1}), undefined)
    assert.is(findDeepKey(text, {start: deepest * 2, end: text.length}), undefined)
  })
})
