/** In milliseconds: since 1970 no zone has kept an offset for less than a week (Boa Vista in October 2000). */
const stretch = 6 * 86_400_000

/** The first instant of 1970, and of 2040. Beyond, zones did and may do anything. */
const [first, last] = [0, Date.UTC(2040, 0, 1)]

/** By zone: the offset at the start of each stretch since 1970, as far as it was asked for. */
const starts = new Map<string, Map<number, number>>()

/**
 * The offset of a zone at an instant (milliseconds since 1970), as `ask` gives it. Where it is the same at both ends of a
 * stretch it is the same in between, and need not be asked for, which takes longer than to judge a date.
 */
export function knownOffsetAt(zone: string, instant: number, ask: (zone: string, instant: number) => number): number {
  if (!(instant >= first && instant < last)) return ask(zone, instant)
  const known = starts.get(zone) ?? new Map<number, number>()
  if (known.size === 0) starts.set(zone, known)
  const startOffset = (index: number): number => {
    const offset = known.get(index) ?? ask(zone, index * stretch)
    known.set(index, offset)
    return offset
  }
  const index = Math.floor(instant / stretch)
  const before = startOffset(index)
  return before === startOffset(index + 1) ? before : ask(zone, instant)
}
