import * as assert from 'uvu/assert'
import {readRetryAfter} from '../../src/links/read-retry-after.ts'
import {describe} from '../describe.ts'

const now = Date.UTC(2026, 0, 1, 12)

describe('readRetryAfter', (it) => {
  it('reads seconds and the dates of HTTP', () => {
    const cases: readonly [string | undefined, number | undefined][] = [
      ['0', 0],
      ['120', 120_000],
      [' 5 ', 5000],
      ['Thu, 01 Jan 2026 12:00:30 GMT', 30_000],
      ['Thursday, 01-Jan-26 12:01:00 GMT', 60_000],
      ['Thu Jan  1 12:00:10 2026 GMT', 10_000],
      ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
      [undefined, undefined],
      ['', undefined],
      ['soon', undefined],
      ['-5', undefined],
      ['1.5', undefined],
      ['9'.repeat(12), undefined],
      ['2026', 2_026_000]
    ]
    for (const [header, expected] of cases) assert.is(readRetryAfter(header, now), expected, header)
  })
})
