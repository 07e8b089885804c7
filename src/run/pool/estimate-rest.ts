/** The speed is taken over at least this, in milliseconds. */
const window = 250

/**
 * Makes an estimate of how many milliseconds the rest takes, from how fast the last posts went; `undefined` while too
 * little is known. The first posts tell nothing: they are slow, as nothing is compiled yet. Counted is the processor's
 * time, if the clock tells it: a machine that is busy with other things has none to spare for a worker.
 */
export function createEstimate(clock: () => number): (done: number, left: number) => number | undefined {
  let since = clock()
  let counted = 0
  let isWarm = false
  return (done, left) => {
    counted += done
    const now = clock()
    if (now - since < window) return undefined
    const rest = isWarm ? ((now - since) / counted) * left : undefined
    isWarm = true
    since = now
    counted = 0
    return rest
  }
}
