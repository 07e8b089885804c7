/** A block of front matter as Astro finds it; offsets into the post. */
export interface Block {
  /** The opening fence, `---` or `+++`. */
  readonly open: {readonly start: number; readonly end: number}
  readonly close: {readonly start: number; readonly end: number}
}

/**
 * Finds the block as Astro does (@astrojs/internal-helpers, `frontmatter.ts`): blank lines may stand before it; it opens
 * with `---` or `+++` and ends at the next line that begins with either, whatever else the two lines hold.
 */
export function findBlock(text: string): Block | undefined {
  const blank = /^\s*/.exec(text)?.[0] ?? ''
  const start = blank.length
  if (start > 0 && blank !== '\uFEFF' && !blank.endsWith('\n')) return undefined
  if (!text.startsWith('---', start) && !text.startsWith('+++', start)) return undefined
  const closing = /\n(?:---|\+\+\+)/g
  closing.lastIndex = start + 3
  const match = closing.exec(text)
  if (!match) return undefined
  return {open: {start, end: start + 3}, close: {start: match.index + 1, end: match.index + 4}}
}
