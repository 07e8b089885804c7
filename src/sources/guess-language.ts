/** Short words that are frequent in one language and rare, or not words, in the others; hand-kept. */
const stopWords: Readonly<Record<string, string>> = {
  en: 'the and of to is that for with this you are was be on it as have not we',
  de: 'der die das und ist nicht ein eine von mit auf für sich auch wird dem zu',
  fr: 'le les des est une dans pour que qui sur pas avec nous vous au du cette sont',
  es: 'el los las que una por para con del es como pero más este esta se y',
  pt: 'não uma os que para em dos das você isso mas também são ao é',
  it: 'il che di per una non sono gli della questo anche nel più è alla dei',
  nl: 'het een van en niet dat zijn voor met ook maar naar aan wordt deze bij',
  sv: 'och att det som är på inte för ett med av jag har till kan',
  da: 'og det er ikke på som til med af jeg den har vi et',
  no: 'og det er ikke på som til med av jeg den har vi et',
  fi: 'ja ei että oli mutta kun myös ovat hän joka tai niin',
  pl: 'w na się nie że jest jak ale przez od dla są oraz',
  cs: 'se na že v jako ale pro které byl jsem také nebo',
  sk: 'sa na že v ako ale pre ktoré bol som tiež alebo',
  hu: 'az és hogy nem egy van de meg csak ez ha mint',
  ro: 'și în la cu nu este pe care din mai sunt pentru',
  tr: 've bir bu için ile de da olarak çok daha olan gibi ama',
  vi: 'và của là có không được cho trong các một này với những',
  id: 'yang dan di ini untuk dengan dari tidak itu pada adalah dalam',
  ca: 'els les que amb una dels és però aquest també',
  eo: 'kaj estas ne ke por kun sed mi ili',
  ru: 'и в не на что с как это для по но из или мы так',
  uk: 'і в не на що з як це для та але або ми так є',
  bg: 'и в не на че се да за от с по но като са това',
  sr: 'и у је на се да за од са као али није што'
}

/** Scripts that tell the language by themselves. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ko', /[\uac00-\ud7a3]/g],
  ['ja', /[\u3041-\u30ff]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['el', /[\u0386-\u03ce]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['ar', /[\u0621-\u064a]/g],
  ['fa', /[\u067e\u0686\u0698\u06a9\u06af\u06cc]/g],
  ['hi', /[\u0904-\u0939]/g],
  ['th', /[\u0e01-\u0e2e]/g]
]

const languagesOfWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.split(' ')) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])
}

const longestSample = 60_000

/**
 * The languages a text is likely written in, likeliest first, as BCP 47 tags (`zh` for both scripts); empty when the
 * text is too short to tell. Reads at most its first 60,000 characters.
 */
export function guessLanguages(text: string): string[] {
  const sample = text.slice(0, longestSample)
  const counts = new Map<string, number>()
  for (const [language, letters] of scripts) {
    const count = sample.match(letters)?.length ?? 0
    if (count > 0) counts.set(language, count / 4)
  }
  const kana = counts.get('ja') ?? 0
  if (kana > 0 && (counts.get('zh') ?? 0) < 12 * kana) counts.delete('zh')
  if ((counts.get('fa') ?? 0) * 20 > (counts.get('ar') ?? 0)) counts.delete('ar')
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const language of languagesOfWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return [...counts]
    .filter(([, count]) => count >= 1.5 && count >= most * 0.4)
    .sort(([, a], [, b]) => b - a)
    .map(([language]) => language)
}
