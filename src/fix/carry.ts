import type {Range} from '../post/place.ts'
import type {Edit} from './edit.ts'

/** Tells where edits take the text around them. */
export interface Carrier {
  /** The new offset of an old one; `undefined` strictly inside an edit. */
  readonly carryOffset: (offset: number) => number | undefined
  /** The new range of an old one; an end inside an edit goes out to the end of the new text there. */
  readonly carryRange: (range: Range) => Range
  /** Where the texts of the edits stand afterwards, sorted. */
  readonly written: readonly Range[]
}

/** Works out where edits take the text around them. */
export function createCarrier(edits: readonly Edit[]): Carrier {
  const written: Range[] = []
  let shift = 0
  for (const {start, end, text} of edits) {
    written.push({start: start + shift, end: start + shift + text.length})
    shift += text.length - (end - start)
  }
  /** Where the new text begins and ends that stands at or before an offset. */
  const locate = (offset: number): {start: number; end: number} => {
    const next = countEndingBefore(edits, offset)
    const last = edits[next - 1]
    const carried = last === undefined ? offset : offset - last.end + (written[next - 1]?.end ?? 0)
    const inside = edits[next]
    return inside && inside.start < offset ? (written[next] ?? {start: 0, end: 0}) : {start: carried, end: carried}
  }
  return {
    carryOffset(offset) {
      const next = edits[countEndingBefore(edits, offset)]
      return next && next.start < offset ? undefined : locate(offset).start
    },
    carryRange: ({start, end}) => ({start: locate(start).start, end: locate(end).end}),
    written
  }
}

/** How many edits end at an offset or before it. */
function countEndingBefore(edits: readonly Edit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
