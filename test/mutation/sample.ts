/** So many of the items, chosen by the seed alone, in the order they came. */
export function sample<T>(items: readonly T[], size: number, seed: number): T[] {
  const random = createRandom(seed)
  return items
    .map((item, index) => ({item, index, lot: random()}))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, size)
    .sort((a, b) => a.index - b.index)
    .map(({item}) => item)
}

/** Mulberry32: numbers from 0 up to 1. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Wilson's interval: the shares between which that of all lies in 19 of 20 samples. */
export function shareInterval(hits: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1]
  const [share, z] = [hits / of, 1.96]
  const middle = share + z ** 2 / (2 * of)
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  const whole = 1 + z ** 2 / of
  return [(middle - reach) / whole, (middle + reach) / whole]
}
