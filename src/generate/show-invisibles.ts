/** Makes characters visible that a reader could not see or tell from a blank: `\r` as `␍`, others as `⟨U+FEFF⟩`. */
export function showInvisibles(text: string): string {
  return text.replace(/[^\P{Cc}\n]|[^\P{Cf}\u200D]|[^\P{Z} ]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
  })
}
