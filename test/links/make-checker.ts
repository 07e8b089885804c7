import type {Clock} from '../../src/links/clock.ts'
import {createLinkChecker, type LinkCheckerParts} from '../../src/links/create-link-checker.ts'
import {readLinkCache} from '../../src/links/link-cache.ts'
import {defaultLimits} from '../../src/links/link-limits.ts'
import type {LinkChecker} from '../../src/links/link-verdict.ts'

/** A clock that nobody has to wait for. */
export interface TestClock extends Clock {
  /** The pauses that were made, in milliseconds. */
  readonly pauses: readonly number[]
}

/** A clock that goes on only by pauses, which take no time. */
export function makeClock(start = 0): TestClock {
  const pauses: number[] = []
  let time = start
  return {
    pauses,
    now: () => time,
    async sleep(milliseconds) {
      pauses.push(milliseconds)
      time += milliseconds
    }
  }
}

/** A checker without a cache that may ask on loopback, whose clock stands still, and for which every name is loopback. */
export function makeChecker(parts: Partial<LinkCheckerParts> = {}): LinkChecker {
  return createLinkChecker({
    clock: makeClock(),
    cache: readLinkCache('', {alive: 1, reported: 1}, 0),
    limits: defaultLimits,
    allowPrivateHosts: true,
    signal: new AbortController().signal,
    lookup: async () => [{address: '127.0.0.1', family: 4}],
    random: () => 0.5,
    ...parts
  })
}
