/** Offsets of a block of front matter that Jekyll takes. */
export interface Block {
  /** The closing line, without its line ending. */
  readonly closeStart: number
  readonly closeEnd: number
}

/** Where a text begins behind a byte order mark, which Ruby takes off (`bom|utf-8`). */
export function startOf(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/**
 * Finds the block as Jekyll's `YAML_FRONT_MATTER_REGEXP` does (jekyll/document.rb):
 * `\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)`. Blanks behind a fence do no harm, but only
 * those of ASCII are blanks to Ruby; a line ends at `\n` alone.
 */
export function findBlock(text: string): Block | undefined {
  const opening = /---[ \t\r\n\f\v]*\n/y
  opening.lastIndex = startOf(text)
  if (!opening.test(text)) return undefined
  const closing = /(?:---|\.\.\.)[ \t\r\f\v]*(?=\n|$)/y
  for (let line = opening.lastIndex; line < text.length; line = text.indexOf('\n', line) + 1 || text.length) {
    closing.lastIndex = line
    const [fence] = closing.exec(text) ?? []
    if (fence !== undefined) return {closeStart: line, closeEnd: line + fence.trimEnd().length}
  }
  return undefined
}
