import * as assert from 'uvu/assert'
import {createTimer} from '../../src/run/timer.ts'
import {describe} from '../describe.ts'

/** A clock that shows these times, one after the other. */
function clockOf(...times: number[]): () => number {
  return () => times.shift() ?? Number.NaN
}

describe('createTimer', (it) => {
  it('adds up by name', () => {
    const timer = createTimer(clockOf(0, 10, 12.5, 20, 21, 30, 35))
    assert.is(
      timer.time('a', () => 'done'),
      'done'
    )
    timer.time('b', () => {})
    timer.time('a', () => {})
    assert.equal(
      [...timer.times],
      [
        ['a', 7.5],
        ['b', 1]
      ]
    )
  })

  it('counts a task that fails, and one that takes turns', async () => {
    const timer = createTimer(clockOf(0, 10, 12, 20, 24, 40))
    assert.throws(() => {
      timer.time('a', () => {
        throw new Error('no')
      })
    }, 'no')
    assert.is(await timer.timeTurns('b', async () => 1), 1)
    assert.equal(
      [...timer.times],
      [
        ['a', 2],
        ['b', 4]
      ]
    )
    assert.is(timer.total(), 40)
  })
})
