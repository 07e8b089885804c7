/** A block of front matter as gray-matter finds it; offsets into the post. */
export interface GrayMatter {
  /** What stands behind the opening `---` on its line: the language, empty for YAML. */
  readonly language: string
  readonly open: {readonly start: number; readonly end: number}
  /** The closing fence; absent where the block runs to the end of the file. */
  readonly close?: {readonly start: number; readonly end: number}
}

/** Where a text begins behind a byte order mark, which gray-matter takes off. */
export function startOf(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/**
 * Finds the block as gray-matter 4 and @11ty/gray-matter do (`index.js`, `parseMatter`): the file begins with `---` and
 * no fourth hyphen, a language may follow; the next line that begins with `---` ends it, whatever else it holds.
 */
export function findGrayMatter(text: string): GrayMatter | undefined {
  const start = startOf(text)
  if (!text.startsWith('---', start) || text[start + 3] === '-') return undefined
  const lineEnd = text.indexOf('\n', start)
  const end = lineEnd < 0 ? text.length : lineEnd
  const language = text.slice(start + 3, end).replace(/^[ \t\r]+|[ \t\r]+$/g, '')
  const open = {start, end: start + 3 + text.slice(start + 3, end).trimEnd().length}
  const close = text.indexOf('\n---', start + 3)
  return close < 0 ? {language, open} : {language, open, close: {start: close + 1, end: close + 4}}
}
