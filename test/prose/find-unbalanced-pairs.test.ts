import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findUnbalancedPairs} from '../../src/prose/find-unbalanced-pairs.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findUnbalancedPairs(post).map(({kind, start, end, other}) => {
    return `${kind} ${post.text.slice(start, end)} at ${start}, ${other}`
  })
}

describe('findUnbalancedPairs', (it) => {
  const halves: readonly [text: string, found: string][] = [
    ['a (b', 'unclosed ( at 2, )'],
    ['bees and flowers) c', 'unopened ) at 16, ('],
    ['a (b (c) d', 'unclosed ( at 2, )'],
    ['a [b', 'unclosed [ at 2, ]'],
    ['a “b” and “c', 'unclosed “ at 10, ”'],
    ['- 벌 (꽃\n- 나비', 'unclosed ( at 4, )'],
    ['『벌', 'unclosed 『 at 0, 』'],
    ['a ([b](/c)', 'unclosed ( at 2, )'],
    ['a (b (c', 'unclosed ( at 2, )'],
    ['a ”b” c\n\nd “e”', 'unopened ” at 2, “'],
    ['a ((b) c', 'unclosed ( at 2, )'],
    ['bees(b', 'unclosed ( at 4, )'],
    ['bees and flowers) (c (d', 'unopened ) at 16, ('],
    ['`(` (b (c', 'unclosed ( at 4, )']
  ]
  for (const [text, found] of halves) {
    it(`finds what is ${found} in ${JSON.stringify(text)}`, () => assert.equal(find(text), [found]))
  }

  it('finds one of each pair in a paragraph', () => {
    assert.equal(find('a (b [c (d [e\n\nf (g'), ['unclosed ( at 2, )', 'unclosed [ at 5, ]', 'unclosed ( at 17, )'])
  })

  const whole: readonly string[] = [
    'a (b [c] d) “e”',
    'a（b)',
    'a :) b :-( c ^^) (:',
    '(a :)',
    '1) a, b) c, e.g) d',
    '예) a',
    'in [0, 1) and (0, 1]',
    '`(`, <b title="(">a</b> and [b](/c_(d))',
    '```\n(\n```',
    'a `(b\nc)` d',
    '(the bees\n\nthe flowers)',
    '„a“ and „b“',
    '”a” and ”b”',
    '»a« and »b«',
    'the "(" key',
    'すごい(笑',
    '$f(x$ and \\(a',
    '| a ( | b |\n| --- | --- |',
    'a (see\n2) b',
    'a (b [c)](/d)',
    'a (b <a href="/c">d)</a>',
    'the user_pref( of the file',
    'it sees a ( (an open bracket) there',
    '- ”a” b\n- c ”d”\n- “e”',
    'a blank before ((\nis wrong',
    '「買収。(違」',
    'カーソルは)の前にある'
  ]
  for (const text of whole) it(`finds nothing in ${JSON.stringify(text)}`, () => assert.equal(find(text), []))

  it('takes time in proportion to the text', () => {
    for (const part of ['(', ')', '(a) ', '[', '(\n\n', ')\n\n', '“a ']) {
      const text = part.repeat(60_000 / part.length)
      takesAtMost(4000, () => find(text), JSON.stringify(part))
    }
  })
})
