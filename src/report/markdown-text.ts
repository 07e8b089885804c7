import {makeVisible} from './make-visible.ts'

/**
 * Any text as Markdown that shows just this text: what stands in backticks as code, as people mean it, and so is every word
 * that Markdown or GitHub could make something of (links, HTML, emphasis, mentions, issues, commits, emoji, formulas).
 */
export function toMarkdown(text: string): string {
  return mergeCode(splitPieces(makeVisible(text)))
    .map(({isCode, text}) => (isCode ? toCode(text) : text))
    .join('')
}

/** Code of any text, on one line. */
export function toCode(text: string): string {
  const code = makeVisible(text)
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  // One space at both ends is taken away again (CommonMark 0.31, section 6.1).
  const pad = /^[ `]|[ `]$/.test(code) && /[^ ]/.test(code) ? ' ' : ''
  return code === '' ? '' : `${fence}${pad}${code}${pad}${fence}`
}

interface Piece {
  readonly isCode: boolean
  readonly text: string
}

function splitPieces(text: string): Piece[] {
  return text.split('`').flatMap((part, index, parts): Piece[] => {
    if (index % 2 === 1 && index < parts.length - 1) return [{isCode: true, text: part}]
    return part.split(/( )/).map((word) => ({isCode: !isPlain(word), text: word}))
  })
}

/** Code that follows on code would end it. */
function mergeCode(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = merged.at(-1)
    if (last?.isCode && piece.isCode) merged.splice(-1, 1, {isCode: true, text: last.text + piece.text})
    else merged.push(piece)
  }
  return merged
}

function isPlain(word: string): boolean {
  return harmless.test(word) && !meaningful.test(word)
}

const harmless = /^[\p{L}\p{M}\p{N} .,;:!?()'"’‘“”…%–—/-]*$/u
const meaningful = /:.|^www\.|^[0-9a-f]{7,}|-\d/i
