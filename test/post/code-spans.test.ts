import * as assert from 'uvu/assert'
import {findCodeSpans} from '../../src/post/code-spans.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

describe('post/code-spans', (it) => {
  const cases: readonly [paragraph: string, spans: readonly string[]][] = [
    ['no code', []],
    ['a `b` c `d`', ['`b`', '`d`']],
    ['``a ` b`` c', ['``a ` b``']],
    ['a ` b', []],
    ['``a` `b`', ['` `']],
    ['\\`a` b`', ['` b`']],
    ['`a\\` b`', ['`a\\`']],
    ['`a\nb`', ['`a\nb`']]
  ]
  for (const [paragraph, spans] of cases) {
    it(`finds the spans of ${JSON.stringify(paragraph)}`, () =>
      assert.equal(
        findCodeSpans(paragraph).map(({start, end}) => paragraph.slice(start, end)),
        spans
      ))
  }

  it('takes time linear in the paragraph', () => {
    const runs = Array.from({length: 1500}, (_, length) => `${'`'.repeat(length + 1)} `).join('')
    takesAtMost(3000, () => findCodeSpans(runs))
  })
})
