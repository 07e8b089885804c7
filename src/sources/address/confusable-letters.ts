/** Cyrillic and Greek letters that look like Latin ones (Unicode UTS #39, confusables.txt: the lower-case pairs). */
const latinOf: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  ӏ: 'l',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  у: 'y',
  ԝ: 'w',
  х: 'x',
  α: 'a',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  υ: 'u'
}

/** The text as the eye reads it: look-alikes of Latin letters replaced by them. */
export function asLatin(text: string): string {
  return text.replace(/[\u0370-\u052F]/g, (letter) => latinOf[letter] ?? letter)
}
