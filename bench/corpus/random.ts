/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  fraction(): number
  /** A whole number from `least` to `most`. */
  count(least: number, most: number): number
  pick<T>(choices: readonly [T, ...T[]]): T
}

/** The generator mulberry32; a seed is any whole number below 2 ** 32. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    fraction,
    count: (least, most) => least + Math.floor(fraction() * (most - least + 1)),
    pick: (choices) => choices[Math.floor(fraction() * choices.length)] ?? choices[0]
  }
}
