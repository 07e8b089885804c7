import * as assert from 'uvu/assert'
import {deepest, findExcess, isExcess, largest} from '../../src/post/find-excess.ts'
import type {SyntaxFault} from '../../src/post/front-matter.ts'
import {describe} from '../describe.ts'

/** What is found in a content that stands behind a fence of four characters. */
function find(content: string, complexity?: number): SyntaxFault | undefined {
  const text = `---\n${content}\n---\n`
  return findExcess(text, {start: 4, end: 4 + content.length}, complexity)
}

const tooDeep = (start: number, levels = 64): SyntaxFault => ({
  cause: 'too-deep',
  rejectedBy: [],
  detail: `${levels}`,
  start,
  end: start + 1
})

/** Lines, each a level deeper than the one before it. */
const ladder = (levels: number): string =>
  Array.from({length: levels}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')

describe('findExcess', (it) => {
  it('stops at front matter that is too large', () => {
    assert.is(find('a'.repeat(largest)), undefined)
    assert.equal(find('a'.repeat(largest + 1)), {
      cause: 'too-large',
      rejectedBy: [],
      detail: '65536',
      start: 4,
      end: largest + 5
    })
  })

  it('counts the levels of brackets, closed or not', () => {
    for (const bracket of ['[', '{']) {
      assert.is(find(`a: ${bracket.repeat(deepest)}`), undefined)
      assert.equal(find(`a: ${bracket.repeat(deepest + 1)}`), tooDeep(7 + deepest))
    }
    assert.is(find('[] {} '.repeat(100)), undefined)
    assert.equal(find(`${'[\n'.repeat(deepest)}]\n[[`), tooDeep(4 + 2 * deepest + 3))
  })

  it('lets no bracket close that none opens', () => {
    assert.equal(find(`${']'.repeat(10)}${'['.repeat(deepest + 1)}`), tooDeep(14 + deepest))
    assert.equal(find(`${'}'.repeat(10)}${'{'.repeat(deepest + 1)}`), tooDeep(14 + deepest))
  })

  it('counts the levels of indentation', () => {
    assert.is(find(ladder(deepest)), undefined)
    const text = ladder(deepest + 1)
    assert.equal(find(text), tooDeep(4 + text.length - 2))
  })

  it('goes back to a level where the indentation does, past blank lines', () => {
    const steps = `a:\n   b:\n  c:\n\n${' '.repeat(9)}\n  d:\n   e:\n`
    assert.is(find(steps.repeat(40)), undefined)
    assert.is(find(`${' '.repeat(9)}a:\n`.repeat(100)), undefined)
  })

  it('counts what can open a level within a line', () => {
    for (const mark of ['- ', '? ', ': ', '-\t']) {
      assert.is(find(mark.repeat(256)), undefined)
      assert.equal(find(mark.repeat(257)), tooDeep(4 + 512))
      assert.is(find(`${mark.repeat(200)}\n${mark.repeat(200)}`), undefined)
    }
    assert.is(find('-'.repeat(1000)), undefined)
    assert.is(find('a:b '.repeat(1000)), undefined)
    assert.equal(find(`${'- '.repeat(256)}-`), tooDeep(4 + 512))
  })

  it('multiplies the bounds by what is asked for', () => {
    assert.is(find('[ '.repeat(32), 0.5), undefined)
    assert.equal(find('['.repeat(33), 0.5), tooDeep(36, 32))
    assert.is(find('['.repeat(640), 10), undefined)
    assert.equal(find('- '.repeat(129), 0.5), tooDeep(260, 32))
    assert.is(find('a'.repeat(largest + 1), 2), undefined)
    assert.is(find('a'.repeat(100), 0.001)?.detail, '65')
  })

  it('is told from other faults', () => {
    assert.equal(
      (['too-deep', 'too-large', 'other', 'bad-indent'] as const).map((cause) => isExcess({...tooDeep(0), cause})),
      [true, true, false, false]
    )
  })
})
