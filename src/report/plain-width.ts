/** Letters, digits and punctuation of which each takes one column, or two, and none joins another or is an emoji. */
const narrow = String.raw`\x20-\x7e\u00b0-\u00ff\u0100-\u02ff\u2013\u2014\u2018-\u201e\u2026`
const wide = String.raw`\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3`
const plain = new RegExp(`^[${narrow}${wide}]*$`)
const wideLetters = new RegExp(`[${wide}]`, 'g')
const ascii = /^[\x20-\x7e]*$/
const colors = /\u001b\[\d+m/g

/** The columns that a text of plain letters takes, colours apart; `undefined` for one that takes a closer look. */
export function plainWidth(text: string): number | undefined {
  if (ascii.test(text)) return text.length
  const shown = text.includes('\u001b') ? text.replace(colors, '') : text
  return plain.test(shown) ? shown.length + (shown.match(wideLetters)?.length ?? 0) : undefined
}
