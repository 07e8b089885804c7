import {countBelow} from './count-below.ts'
import type {Range} from './place.ts'

/** Prepares ranges, in any order, to be asked many times whether one of them has a character in common with another range. */
export function createOverlapSearch(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = [...ranges].sort((a, b) => a.start - b.start)
  let furthest = Number.NEGATIVE_INFINITY
  /** For each range, where the last of those up to it ends. */
  const ends = sorted.map(({end}) => {
    furthest = Math.max(furthest, end)
    return furthest
  })
  const starts = sorted.map(({start}) => start)
  return ({start, end}) => (ends[countBelow(starts, end) - 1] ?? Number.NEGATIVE_INFINITY) > start
}
