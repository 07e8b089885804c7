import type {Range} from '../../post/place.ts'

/** A pair of square brackets; the range holds both. */
export interface BracketPair extends Range {
  /** Whether the opening bracket stands on an earlier line; the range is then the closing one alone. */
  readonly isStray: boolean
}

/** All pairs of `[` and `]` of a line in the order in which they close, so inner pairs come before outer ones. */
export function findBracketPairs(line: string): BracketPair[] {
  const pairs: BracketPair[] = []
  const open: number[] = []
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at)
    if (character === '[') open.push(at)
    if (character !== ']') continue
    const start = open.pop()
    pairs.push({start: start ?? at, end: at + 1, isStray: start === undefined})
  }
  return pairs
}
