import {plainWidth} from './plain-width.ts'

/** Characters that take two columns (Unicode 15.1, EastAsianWidth.txt, `W` and `F`; blocks that are wide as a whole). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u
const emoji = /\p{Emoji_Presentation}|\ufe0f/u
const zeroWidth = /^[\p{M}\u200c\u200d]+$/u
/** Made when it is first needed: most texts are plain, and it takes milliseconds. */
let segmenter: Intl.Segmenter | undefined

/** How many columns of a terminal a text takes that has no control characters. */
export function displayWidth(text: string): number {
  const columns = plainWidth(text)
  if (columns !== undefined) return columns
  segmenter ??= new Intl.Segmenter('en')
  let width = 0
  for (const {segment} of segmenter.segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(grapheme: string): number {
  if (zeroWidth.test(grapheme)) return 0
  return wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1
}
