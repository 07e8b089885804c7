import type {LinePieces, Piece} from './line-pieces.ts'
import type {SourceTarget} from './source-line.ts'

const sentenceEnd = /[.!?]\s|[。！？]/
/** An address further behind its label than this belongs to something else. */
const farthest = 80

/** The links that follow an offset of a line and belong together: no sentence ends between them, and none lies behind `limit`. */
export function followLinks({pieces, flat}: LinePieces, from: number, limit: number): readonly Piece[] {
  const links: Piece[] = []
  let end = from
  for (const piece of pieces) {
    if (piece.start < from || !piece.target) continue
    const gap = flat.slice(end, piece.start)
    if (piece.start >= limit || gap.length > farthest || (links.length > 0 && sentenceEnd.test(gap))) break
    links.push(piece)
    end = piece.end
  }
  return links
}

/** The targets of links, with offsets into the text; `start` is that of their line. */
export function shiftTargets(links: readonly Piece[], start: number): SourceTarget[] {
  return links.flatMap(({target}) => {
    if (!target) return []
    const text = target.text && {text: {start: target.text.start + start, end: target.text.end + start}}
    const offset = target.form === 'reference' ? 0 : start
    return {...target, ...text, start: target.start + offset, end: target.end + offset}
  })
}
