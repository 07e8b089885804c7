import type {Range} from '../post/place.ts'

/** Those of sorted ranges that share a character or an end with a range. */
export function listTouching<R extends Range>(sorted: readonly R[], range: Range): R[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) < range.start) low = middle + 1
    else high = middle
  }
  const touching: R[] = []
  for (let at = low; at < sorted.length; at++) {
    const candidate = sorted[at]
    if (!candidate || candidate.start > range.end) break
    touching.push(candidate)
  }
  return touching
}
