import type {Range} from './place.ts'

/** Whether two ranges have a character in common. */
export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}
