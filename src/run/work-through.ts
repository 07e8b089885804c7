import {createPause} from './create-pause.ts'
import {runWithin} from './run-within.ts'

/** A turn ends after this, in milliseconds. */
const turn = 50

/** What is done with each of many items. */
export interface Work<T> {
  /** The longest that is spent on one item, in milliseconds. */
  readonly limit: number
  /** Synchronous; done a second time where the first was ended, maybe in its last moment. */
  do(item: T): void
  /** In the place of `do`, which takes longer than the limit. */
  giveUp(item: T): void
  /** After a turn, with the number of items done in it. */
  onTurn?(count: number): void
}

/**
 * Makes a worker through items, which does one after the other, in turns, and lets signals and timers in between. The
 * clock is set for a whole turn, as setting it for each item would cost more than many an item does. The item in hand
 * when it rings is tried again by itself, with all the time there is for one: it may have come late in its turn, or the
 * whole program may have stood still (Ctrl-Z).
 */
export function createWorkThrough(): <T>(items: readonly T[], work: Work<T>) => Promise<void> {
  const pause = createPause()
  return async (items, work) => {
    const rest = items[Symbol.iterator]()
    let next = rest.next()
    while (!next.done) {
      const end = performance.now() + turn
      let count = 0
      const isWhole = runWithin(work.limit, () => {
        for (; !next.done && (count === 0 || performance.now() < end); next = rest.next()) {
          work.do(next.value)
          count++
        }
      })
      if (!isWhole && !next.done) {
        doAlone(next.value, work)
        count++
        next = rest.next()
      }
      work.onTurn?.(count)
      await pause()
    }
  }
}

function doAlone<T>(item: T, work: Work<T>): void {
  if (!runWithin(work.limit, () => work.do(item))) work.giveUp(item)
}
