/** Offsets of a block of front matter that Hexo takes. */
export interface Block {
  readonly dataStart: number
  readonly dataEnd: number
  /** The fence that closes it. */
  readonly closeStart: number
  readonly closeEnd: number
}

/** Where a text begins behind a byte order mark, which hexo-fs takes off. */
export function startOf(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/**
 * Finds the block as hexo-front-matter does (`lib/front_matter.ts`, `split`): between two equal fences of three or more
 * `-` or `;`, nothing behind the first of them, anything behind the second; or, in a text that does not start so, all
 * before the first line with such a fence. One character of data must be there.
 */
export function findBlock(text: string): Block | undefined {
  const start = startOf(text)
  const opening = /(-{3,}|;{3,})\r?\n/y
  opening.lastIndex = start
  const fence = opening.exec(text)?.[1]
  if (fence !== undefined) return closeBlock(text, opening.lastIndex, fence)
  if (text.startsWith('---', start) || text.startsWith(';;;', start)) return undefined
  return closeBlock(text, start, undefined)
}

function closeBlock(text: string, dataStart: number, fence: string | undefined): Block | undefined {
  const closing = /\n(-{3,}|;{3,})/g
  closing.lastIndex = dataStart + 1
  for (let match = closing.exec(text); match; match = closing.exec(text)) {
    const found = match[1] ?? ''
    if (fence !== undefined && !found.startsWith(fence)) continue
    const dataEnd = text[match.index - 1] === '\r' ? match.index - 1 : match.index
    if (dataEnd <= dataStart) continue
    const closeStart = match.index + 1
    return {dataStart, dataEnd, closeStart, closeEnd: closeStart + (fence ?? found).length}
  }
  return undefined
}
