/** Front matter that Zola takes; `close` is where the closing fence begins. */
export interface Block {
  readonly fence: '+++' | '---'
  readonly close: number
}

/**
 * Finds front matter as Zola does (components/content/src/front_matter/split.rs, `TOML_RE` and `YAML_RE`): blanks may
 * stand before it, nothing behind the opening fence; the first three characters that end a line close it, wherever they
 * stand in the line.
 */
export function findBlock(text: string): Block | undefined {
  const opening = /\uFEFF?[ \t\n\v\f\r]*(\+\+\+|---)\r?\n/y.exec(text)
  const fence = opening?.[1] === '+++' ? '+++' : '---'
  if (!opening) return undefined
  const lineEnd = /[ \t\v\f\r]*(?:\n|$)/y
  for (let close = text.indexOf(fence, opening[0].length); close >= 0; close = text.indexOf(fence, close + 1)) {
    lineEnd.lastIndex = close + 3
    if (lineEnd.test(text)) return {fence, close}
  }
  return undefined
}
