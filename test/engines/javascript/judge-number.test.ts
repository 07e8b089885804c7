import * as assert from 'uvu/assert'
import {judgeNumber} from '../../../src/engines/javascript/judge-number.ts'
import {describe} from '../../describe.ts'

const ASTRO = {engine: 'Astro', refuses: 'stops the whole build', zone: undefined}
const HEXO = {engine: 'Hexo', unread: 'takes the time of the file', zone: 'Asia/Seoul', moved: true}
const MAX = 8.64e15

describe('javascript/judge-number', (it) => {
  it('counts milliseconds since 1970', () => {
    assert.equal(judgeNumber(1_700_000_000_000.9, ASTRO), {
      outcome: 'replaced',
      instant: 1_700_000_000_000,
      note: 'Astro takes it for milliseconds since 1970 and reads 14 November 2023'
    })
    assert.equal(judgeNumber(0, ASTRO), {
      outcome: 'replaced',
      instant: 0,
      note: 'Astro takes it for milliseconds since 1970 and reads 1 January 1970'
    })
  })

  it('shows the instant in the zone of the site', () => {
    assert.equal(judgeNumber(60_000, {...ASTRO, zone: 'America/New_York'}), {
      outcome: 'replaced',
      instant: 60_000,
      day: '1969-12-31',
      note: 'Astro takes it for milliseconds since 1970 and reads 19:01 on 31 December 1969 in America/New_York'
    })
  })

  it('takes the clock in UTC for that of the zone where the engine does', () => {
    assert.equal(judgeNumber(60_000, HEXO), {
      outcome: 'replaced',
      instant: 60_000 - 9 * 3_600_000,
      day: '1970-01-01',
      note: 'Hexo takes it for milliseconds since 1970 and reads 00:01 on 1 January 1970 in Asia/Seoul'
    })
  })

  it('refuses what is no instant', () => {
    for (const number of [MAX + 1, -MAX - 1, Infinity, Number.NaN]) {
      assert.equal(judgeNumber(number, ASTRO), {
        outcome: 'rejected',
        note: 'Astro cannot read it as a date and stops the whole build'
      })
    }
    assert.is(judgeNumber(-MAX, ASTRO).instant, -MAX)
    assert.is(judgeNumber(MAX, ASTRO).instant, MAX)
    assert.is(judgeNumber(Number.NaN, {engine: 'Foo', zone: undefined}).note, 'Foo cannot read it as a date and stops')
  })

  it('takes something else for 0 and for what is no instant where the engine does', () => {
    for (const number of [0, MAX + 1, Number.NaN]) {
      assert.equal(judgeNumber(number, HEXO), {
        outcome: 'replaced',
        note: 'Hexo cannot read it as a date and takes the time of the file'
      })
    }
    assert.is(judgeNumber(MAX, {...HEXO, zone: undefined}).instant, MAX)
  })
})
