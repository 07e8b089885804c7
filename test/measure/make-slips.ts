import {hangulKeystrokes} from '../../src/sources/keystrokes.ts'

/** Every word one slip away: a letter left out, doubled, swapped with the next one, replaced or put in. */
export function makeSlips(word: string, letters: string): Set<string> {
  const slips = new Set<string>()
  for (let at = 0; at < word.length; at++) {
    const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)]
    if (here === ' ') continue
    slips.add(before + after)
    slips.add(before + here + here + after)
    if (after !== '' && after[0] !== ' ') slips.add(before + after.slice(0, 1) + here + after.slice(1))
    for (const letter of letters) {
      slips.add(before + (at === 0 ? letter.toUpperCase() : letter) + after)
      slips.add(before + here + letter + after)
    }
  }
  slips.delete(word)
  return slips
}

/** Every Hangul word whose keys are one key away from those of the word, as an input method would put them together. */
export function makeHangulSlips(word: string): Set<string> {
  const slips = new Set<string>()
  const keysMeant = hangulKeystrokes(word)
  for (let at = 0; at < word.length; at++) {
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const slip = word.slice(0, at) + String.fromCharCode(code) + word.slice(at + 1)
      if (isOneKeyAway(hangulKeystrokes(slip), keysMeant)) slips.add(slip)
    }
  }
  slips.delete(word)
  return slips
}

function isOneKeyAway(keys: string, meant: string): boolean {
  if (Math.abs(keys.length - meant.length) > 1) return false
  let start = 0
  while (start < keys.length && keys[start] === meant[start]) start++
  const tails = [
    [keys.slice(start + 1), meant.slice(start + 1)],
    [keys.slice(start + 1), meant.slice(start)],
    [keys.slice(start), meant.slice(start + 1)],
    [
      keys.slice(start + 2),
      keys[start] === meant[start + 1] && keys[start + 1] === meant[start] ? meant.slice(start + 2) : undefined
    ]
  ]
  return tails.some(([tail, meantTail]) => tail === meantTail)
}
