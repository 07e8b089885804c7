import {countBelow} from './count-below.ts'
import type {Range} from './place.ts'

const pairs = [
  ['{{', '}}'],
  ['{%', '%}']
] as const

const never = (): boolean => false

/**
 * Prepares a text to be asked many times whether a range touches a template tag of it; `base` is where it starts in the
 * post that the ranges are of.
 */
export function createTagSearch(source: string, base: number): (range: Range) => boolean {
  if (!/\{[{%]/.test(source)) return never
  let searches: ((range: Range) => boolean)[] | undefined
  return (range) => {
    searches ??= pairs.map(([open, close]) =>
      createPairSearch(findAll(source, open, base), findAll(source, close, base))
    )
    return searches.some((search) => search(range))
  }
}

/** Of the tags that open before the end of a range, the last one counts. */
function createPairSearch(opens: readonly number[], closes: readonly number[]): (range: Range) => boolean {
  return ({start, end}) => {
    const open = opens[countBelow(opens, end) - 1]
    if (open === undefined) return false
    const close = closes[countBelow(closes, open + 2)]
    return close !== undefined && close + 2 > start
  }
}

function findAll(source: string, mark: string, base: number): number[] {
  const found: number[] = []
  for (let at = source.indexOf(mark); at !== -1; at = source.indexOf(mark, at + 1)) found.push(base + at)
  return found
}
