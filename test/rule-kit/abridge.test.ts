import * as assert from 'uvu/assert'
import {abridge} from '../../src/rule-kit/abridge.ts'
import {describe} from '../describe.ts'

describe('abridge', (it) => {
  it('leaves a text of 2000 characters alone', () => {
    assert.is(abridge('x'.repeat(2000)), 'x'.repeat(2000))
  })

  it('cuts the middle out of a longer one, at the ends of lines', () => {
    const lines = Array.from({length: 300}, (_, index) => `line ${String(index).padStart(3, '0')}`)
    const kept = [...lines.slice(0, 33), '…', ...lines.slice(-22)]
    assert.is(abridge(lines.join('\n')), kept.join('\n'))
  })

  it('cuts within a line that has no end', () => {
    assert.is(abridge('x'.repeat(3000)), `${'x'.repeat(300)}\n…${'x'.repeat(200)}`)
  })
})
