/** Soft hyphen, zero-width characters, bidi marks, variation selectors, BOM, Hangul fillers. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu
const outsideCompatibilityJamo = /[^\u3130-\u318f]+/g
/** ASCII, and the usual letters of Korean, Japanese, Chinese and Russian: none is invisible, and NFKC leaves them alone. */
const settled = /^[\x20-\x7e\u0410-\u044f\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/

/** The text without the characters that take no room: soft hyphens, zero-width characters, bidi marks. */
export function dropInvisible(text: string): string {
  return text.replace(invisible, '')
}

/**
 * The form in which labels are compared: nothing invisible, NFKC, single blanks, lower case, straight apostrophes.
 * Compatibility jamo (U+3130–318F) stay as they are, since NFKC would turn `ㅊㅜㄹ` into letters no keyboard types. The
 * dotted and dotless Turkish i become `i`, because `KAYNAKÇA` and `ALINTI` do not tell which one is meant.
 */
export function normaliseLabel(words: string): string {
  if (settled.test(words)) return words.trim().replace(/ {2,}/g, ' ').toLowerCase()
  return dropInvisible(words)
    .normalize('NFC')
    .replace(outsideCompatibilityJamo, (part) => part.normalize('NFKC'))
    .replace(/[\u0130\u0131]/g, 'i')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
