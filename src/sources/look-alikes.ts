/** Cyrillic and Greek letters, lower and upper case, that look like the Latin letter before them. */
const twins =
  'aаα eе oоοσ cсϲ pрρ xхχ yуγ sѕ iіι jј hһ kкκ bв mм tтτ nп dԁ gɡ lӏ vν uυ wѡ ' +
  'AАΑ BВΒ EЕΕ KКΚ MМΜ HНΗ OОΟ PРΡ CСϹ TТΤ XХΧ SЅ IІΙ JЈ YУΥ ZΖ NΝ'
const latinOfTwin = new Map<string, string>()
const cyrillicOfTwin = new Map<string, string>()
for (const [latin = '', ...others] of twins.split(' ').map((group) => [...group])) {
  for (const other of others) {
    latinOfTwin.set(other, latin)
    if (/[а-яА-Я]/.test(other)) cyrillicOfTwin.set(latin, other)
  }
}

const latin = /\p{Script=Latin}/u
const cyrillic = /\p{Script=Cyrillic}/u
const greek = /\p{Script=Greek}/u

/**
 * The readings of the words with letters borrowed from another alphabet put back: Cyrillic and Greek twins become Latin (`Ѕource`),
 * Latin ones in a Cyrillic word become Cyrillic (`ссылкa`). Empty when no reading in a single alphabet is left.
 */
export function replaceLookAlikes(words: string): string[] {
  const hasCyrillic = cyrillic.test(words)
  if (!hasCyrillic && !greek.test(words)) return []
  const readings = [mapLetters(words, latinOfTwin)]
  if (hasCyrillic && latin.test(words)) readings.push(mapLetters(words, cyrillicOfTwin))
  return readings.filter((reading) => reading !== words && !isMixed(reading))
}

function isMixed(words: string): boolean {
  return [latin, cyrillic, greek].filter((alphabet) => alphabet.test(words)).length > 1
}

function mapLetters(words: string, letters: ReadonlyMap<string, string>): string {
  return [...words].map((letter) => letters.get(letter) ?? letter).join('')
}

/** Full-width and mathematical letters: `Ｓｏｕｒｃｅ`, `𝗦𝗼𝘂𝗿𝗰𝗲`. */
const styledLetter = /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7cb}\u24b6-\u24e9]/u

/** Whether the words are written in letters that only look like letters, as "bold" text pasted from a social network. */
export function hasStyledLetters(words: string): boolean {
  return styledLetter.test(words)
}
