/** The speed is taken over at least this, in milliseconds. */
const window = 75

/**
 * Makes an estimate of how many milliseconds the rest takes, from how fast the last posts went; `undefined` while too
 * little is known. The first posts tell nothing: they are slow, as nothing is compiled yet.
 */
export function createEstimate(): (done: number, left: number) => number | undefined {
  let since = performance.now()
  let counted = 0
  let isWarm = false
  return (done, left) => {
    counted += done
    const passed = performance.now() - since
    if (passed < window) return undefined
    const rest = isWarm ? (passed / counted) * left : undefined
    isWarm = true
    since = performance.now()
    counted = 0
    return rest
  }
}
