import {marks} from './line-pieces.ts'
import {skipMatch} from './skip-match.ts'

/** An offset in a line at which a label could begin. */
export interface LabelStart {
  readonly at: number
  /** Nothing but marks that do not count as text stands before it. */
  readonly lineStart: boolean
  /** The offset from which on the marks belong to this start: its wrappers are among them. */
  readonly from: number
}

const wrappers = `(（\\[【「『〔《〈<`
const tags = marks.tag + marks.endTag
const decoration = `\\s>*_~"'“”‘’«»„#+※•●◆◇■□○▶►▷☞☛→⇒➡➔·∙–—\\-`
const number = `\\d{1,3}(?:\\.\\d{1,2})*[.)、]\\s?(?!\\d)|[一二三四五六七八九十]{1,3}、|\\d{1,2}(?:\\.\\d{1,2})+\\s`
const footnote = `${marks.hidden}+:`
export const lead = new RegExp(
  `(?:[\\s>]*${footnote})?(?:[${decoration}${wrappers}${tags}\\ufe0f\\u200d]|\\p{Extended_Pictographic}|\\[[ xX]\\]\\s|${number})*`,
  'uy'
)
/** What a label can follow within a line: an opening bracket, the end of a sentence, an image or a tag. */
const follow = new RegExp(
  `(?<![\\w\\])])[(\\[<]|[（【「『〔《〈]|[.!?…]["'”’)\\]*_]*\\s+|[。！？]["”’」』）]?|${marks.image}+|[${tags}]+`,
  'g'
)
export const innerLead = new RegExp(`(?:[${decoration}${wrappers}${tags}\\ufe0f]|\\p{Extended_Pictographic})*`, 'uy')

/** The offsets of a flat line (see `readLinePieces`) at which a label could begin, from `from` on, from left to right. */
export function findLabelStarts(flat: string, from = 0): LabelStart[] {
  const first = skipMatch(lead, flat, from)
  const starts: LabelStart[] = [{at: first, lineStart: true, from}]
  follow.lastIndex = first
  for (let found = follow.exec(flat); found; found = follow.exec(flat)) {
    const at = skipMatch(innerLead, flat, follow.lastIndex)
    if (at < flat.length) starts.push({at, lineStart: false, from: found.index})
    follow.lastIndex = Math.max(at, follow.lastIndex)
  }
  return starts
}
