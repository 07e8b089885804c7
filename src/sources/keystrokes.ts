/** The keys of a QWERTY keyboard, row by row; the other layouts list what the same keys type. */
const qwerty = "qwertyuiop[]asdfghjkl;'zxcvbnm,."
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбю'

/** What the letter keys type in the standard Korean layout (2-beolsik, KS X 5002); capitals stand for Shift. */
const jamoOfKey: Readonly<Record<string, string>> = {
  ...{q: 'ㅂ', w: 'ㅈ', e: 'ㄷ', r: 'ㄱ', t: 'ㅅ', y: 'ㅛ', u: 'ㅕ', i: 'ㅑ', o: 'ㅐ', p: 'ㅔ'},
  ...{a: 'ㅁ', s: 'ㄴ', d: 'ㅇ', f: 'ㄹ', g: 'ㅎ', h: 'ㅗ', j: 'ㅓ', k: 'ㅏ', l: 'ㅣ'},
  ...{z: 'ㅋ', x: 'ㅌ', c: 'ㅊ', v: 'ㅍ', b: 'ㅠ', n: 'ㅜ', m: 'ㅡ'},
  ...{Q: 'ㅃ', W: 'ㅉ', E: 'ㄸ', R: 'ㄲ', T: 'ㅆ', O: 'ㅒ', P: 'ㅖ'}
}
const keyOfJamo = new Map(Object.entries(jamoOfKey).map(([key, jamo]) => [jamo, key]))

/** Keys of the parts of a Hangul syllable, in the order of Unicode 15, section 3.12. */
const initials = 'r R s e E f a q Q t T d w W c z x v g'.split(' ')
const vowels = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ')
const finals = ' r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')
const jamoClusters: Readonly<Record<string, string>> = {
  ...{ㅘ: 'hk', ㅙ: 'ho', ㅚ: 'hl', ㅝ: 'nj', ㅞ: 'np', ㅟ: 'nl', ㅢ: 'ml'},
  ...{ㄳ: 'rt', ㄵ: 'sw', ㄶ: 'sg', ㄺ: 'fr', ㄻ: 'fa', ㄼ: 'fq', ㄽ: 'ft', ㄾ: 'fx', ㄿ: 'fv', ㅀ: 'fg', ㅄ: 'qt'}
}

/**
 * The keys that type the text on a Korean keyboard: `출처` and the stray jamo `ㅊㅜㄹ처` both give `cnfcj`. Characters
 * that are not Hangul stay as they are.
 */
export function hangulKeystrokes(text: string): string {
  let keys = ''
  for (const character of text) {
    const syllable = character.charCodeAt(0) - 0xac00
    if (syllable >= 0 && syllable < 11172) keys += keysOfSyllable(syllable)
    else if (character <= '~') keys += character
    else keys += keyOfJamo.get(character) ?? jamoClusters[character] ?? character
  }
  return keys
}

const knownSyllables: string[] = []

/** The keys of a syllable, by its number among the 11,172. */
function keysOfSyllable(syllable: number): string {
  const known = knownSyllables[syllable]
  if (known !== undefined) return known
  const first = initials[Math.floor(syllable / 588)] ?? ''
  const keys = first + (vowels[Math.floor((syllable % 588) / 28)] ?? '') + (finals[syllable % 28] ?? '')
  knownSyllables[syllable] = keys
  return keys
}

/** The keys of one Hangul syllable (U+AC00–D7A3), by its code; a Korean keyboard types each of them with two to five. */
export function keysOfHangul(code: number): string {
  return keysOfSyllable(code - 0xac00)
}

const latinOfCyrillic = new Map([...cyrillic].map((letter, index) => [letter, qwerty[index] ?? letter]))
const cyrillicOfLatin = new Map([...qwerty].map((key, index) => [key, cyrillic[index] ?? key]))

/** What the writer would have typed with the Latin layout on, had the Russian one been left on: `источник` gives `bcnjxybr`. */
export function latinFromCyrillicKeys(text: string): string {
  let keys = ''
  for (const letter of text) keys += latinOfCyrillic.get(letter) ?? letter
  return keys
}

const keyRows = [qwerty.slice(0, 12), qwerty.slice(12, 23), qwerty.slice(23)]
/** Every row is shifted by this part of a key against the one above. */
const rowShift = 0.4
const keyPlaces = keyRows.flatMap((keys, row) =>
  [...keys].map((key, column) => ({key, twin: cyrillicOfLatin.get(key) ?? key, row, column: column + row * rowShift}))
)
const neighboursOfKey = new Map<string, string>()
for (const {key, twin, row, column} of keyPlaces) {
  const near = keyPlaces.filter((other) => Math.abs(other.row - row) < 2 && Math.abs(other.column - column) < 1.1)
  const neighbours = near.map((other) => other.key + other.twin).join('')
  neighboursOfKey.set(key, neighbours)
  neighboursOfKey.set(twin, neighbours)
}

/** Whether two lower-case Latin or Cyrillic letters lie next to each other on the keyboard. */
export function areAdjacentKeys(one: string, other: string): boolean {
  return other !== '' && (neighboursOfKey.get(one)?.includes(other) ?? false)
}
