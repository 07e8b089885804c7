/** What a character does in a run of words that could be a label; marks are those at which `readLabelWords` ends. */
export const blank = 1
/** Part of words, and left out in front of them. */
export const decoration = 2
/** A full stop is part of words unless a blank follows. */
export const dot = 3
/** Where code may begin. */
export const tick = 4
/** Words before it are of a sentence. */
export const sentence = 5
export const mark = 6

/** The kind of a character by its code; 0 for letters and whatever else words are made of. */
export const kindOf = new Uint8Array(0x10000)

file(' \t\v\f\r\n\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', blank)
for (let code = 0x2000; code <= 0x200a; code++) kindOf[code] = blank
file("_~'‘’«»„#+※•●◆◇■□○▶►▷☞☛➔·∙–—-\ufe0f\u200d", decoration)
file(',?…，、。！？', sentence)
file(':：ː∶﹕!()（）[]【】「」『』〔〕《》〈〉<>*;；“”"|=→⇒➡{}\ue001\ue002\ue003\ue004\ue005', mark)
file('.', dot)
file('`', tick)

function file(characters: string, kind: number): void {
  for (const character of characters) kindOf[character.charCodeAt(0)] = kind
}

/** Whether it is a letter; says no to some. */
export function isLetter(code: number): boolean {
  const lower = code | 32
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code < 0x2000) || (code >= 0x3400 && code <= 0xd7a3)
}
