import {areAdjacentKeys} from './keystrokes.ts'

const vowels = 'aeiouyаеиоуыэюяё'
/** Letters mixed up by ear rather than by finger. */
const soundAlikes = new Set([
  'sc',
  'cs',
  'ck',
  'kc',
  'sz',
  'zs',
  'fv',
  'vf',
  'td',
  'dt',
  'bp',
  'pb',
  'gj',
  'jg',
  'mn',
  'nm'
])
/** Pairs of Korean keys that are confused by ear or eye: ㅓㅕ, ㅐㅔ, ㅈㅊ, ㅗㅜ, ㅡㅜ, ㅏㅑ, ㄱㅋ, ㄷㅌ, ㅂㅍ, ㅅㅆ, ㅈㅉ. */
const hangulAlikes = new Set(['ju', 'op', 'wc', 'hn', 'mn', 'ki', 'rz', 'ex', 'qv', 'tT', 'wW', 'pP', 'oO', 'rR'])

/** How letters are compared: as typed letters, or as the keys of a Korean keyboard. */
export type Typing = 'letters' | 'hangul-keys'

/**
 * The weighted restricted Damerau-Levenshtein distance from a typed word to the word meant; likely slips cost less: a
 * lost accent .3, a doubled letter .5, two letters swapped .6, a vowel for a vowel or a similar sound .7, a
 * neighbouring key or a missing letter .8, anything else up to 1; .2 more on the first letter. Infinity above `limit`.
 */
export function typingDistance(typed: string, meant: string, limit: number, typing: Typing = 'letters'): number {
  const width = meant.length + 1
  if (Math.abs(typed.length - meant.length) * 0.5 > limit) return Number.POSITIVE_INFINITY
  let beforeLast: number[] = []
  let last = Array.from({length: width}, (_, column) => missingCost(meant, 0, column))
  for (let row = 1; row <= typed.length; row++) {
    const current = new Array<number>(width)
    current[0] = (last[0] ?? 0) + surplusCost(typed, row - 1, '')
    let least = current[0]
    const letter = typed[row - 1] ?? ''
    for (let column = 1; column < width; column++) {
      const wanted = meant[column - 1] ?? ''
      const first = row === 1 && column === 1 ? 0.2 : 0
      let cost = (last[column - 1] ?? 0) + (letter === wanted ? 0 : first + swapCost(letter, wanted, typing))
      cost = Math.min(cost, (current[column - 1] ?? 0) + missingCost(meant, column - 1, column))
      cost = Math.min(cost, (last[column] ?? 0) + surplusCost(typed, row - 1, wanted))
      if (letter === meant[column - 2] && typed[row - 2] === wanted && letter !== wanted) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 0.6)
      }
      current[column] = cost
      if (cost < least) least = cost
    }
    // A swap of two letters may still reach back over a row whose least cost is above the limit.
    if (least > limit + 0.6) return Number.POSITIVE_INFINITY
    beforeLast = last
    last = current
  }
  const distance = last[width - 1] ?? Number.POSITIVE_INFINITY
  return distance <= limit + 1e-9 ? distance : Number.POSITIVE_INFINITY
}

/** The cost of having left out the letters of `meant` from `start` to `end`. */
function missingCost(meant: string, start: number, end: number): number {
  let cost = 0
  for (let index = start; index < end; index++) cost += meant[index] === meant[index - 1] ? 0.5 : index === 0 ? 1 : 0.8
  return cost
}

function surplusCost(typed: string, index: number, wanted: string): number {
  const letter = typed[index] ?? ''
  const before = typed[index - 1] ?? ''
  const after = typed[index + 1] ?? ''
  if (letter === before) return 0.5
  if (areAdjacentKeys(letter, before) || areAdjacentKeys(letter, after) || areAdjacentKeys(letter, wanted)) return 0.7
  return 0.9
}

function swapCost(letter: string, wanted: string, typing: Typing): number {
  if (typing === 'hangul-keys') {
    if (hangulAlikes.has(letter + wanted) || hangulAlikes.has(wanted + letter)) return 0.7
  } else {
    if (letter > 'z' || wanted > 'z') {
      const plain = dropAccent(letter)
      if (plain !== '' && plain === dropAccent(wanted)) return 0.3
    }
    if (vowels.includes(letter) && vowels.includes(wanted)) return 0.7
    if (soundAlikes.has(letter + wanted)) return 0.8
  }
  return areAdjacentKeys(letter.toLowerCase(), wanted.toLowerCase()) ? 0.8 : 1
}

const plainLetters = new Map<string, string>([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['æ', 'a'],
  ['ß', 's']
])

/** The letter, or letters, without their accents: `é` gives `e`, `ł` gives `l`. */
export function dropAccent(letters: string): string {
  if (/^[\x20-\x7e]*$/.test(letters)) return letters
  return letters
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđæß]/g, (letter) => plainLetters.get(letter) ?? letter)
}
