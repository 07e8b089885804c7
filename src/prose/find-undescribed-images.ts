import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {readBodyLines} from '../sources/body-lines.ts'

/** Without the flag for small and capital letters V8 finds the first character ten times as fast. */
const suspect = /!\[\s*\](?=[([])|<[Ii][Mm][Gg]\b/

/** Says what the image is, that it is decoration, or that a script fills it in. */
const described =
  /\s(?:alt|title|aria-label|aria-labelledby)\s*=|\s(?::|v-bind:)?alt(?=[\s=/>])|\srole\s*=\s*["']?(?:presentation|none)|\saria-hidden|\{\s*\.\.\.|\{\{|<%/i

/** Counts visits, and is not seen. */
const pixel = /\s(?:width|height)\s*=\s*["']?[01](?:px)?["'\s/>]/i

/** Images of the body without a text for readers who do not see them; each range is where that text belongs, or the tag. */
export function findUndescribedImages(post: Post): Range[] {
  if (!suspect.test(post.text)) return []
  const lines = readBodyLines(post)
  return post.body.flatMap(({start}, index) => {
    const {source, pieces} = lines.pieces(index)
    return pieces.flatMap((piece) => {
      if (piece.type !== 'image' && piece.type !== 'link') return []
      return findInPiece(
        source.slice(piece.start, piece.end),
        source.slice(piece.end, piece.end + 200),
        post,
        start + piece.end
      ).map((range) => ({start: start + piece.start + range.start, end: start + piece.start + range.end}))
    })
  })
}

/** An image may stand in a link; `behind` is what follows on the line, `end` the offset there. */
function findInPiece(source: string, behind: string, {text}: Post, end: number): Range[] {
  const bare = /!\[\s*\](?=[([])/.exec(source)
  if (bare) {
    const says = /["'(][^"'()]+["')]\s*\)$/.test(source) || /^\{:?[^}]*\balt\s*=/.test(behind)
    return says ? [] : [{start: bare.index, end: bare.index + bare[0].length}]
  }
  const tag = /<img\b[^>]*>/i.exec(source)
  if (!tag || described.test(tag[0]) || pixel.test(tag[0]) || !/\ssrc\s*=/i.test(tag[0])) return []
  // Beside the words of a link, or in one with a title, it is decoration.
  const around = source.slice(0, tag.index) + source.slice(tag.index + tag[0].length)
  if (/\s(?:title|aria-label)\s*=/i.test(around) || holdsWords(around)) return []
  return isCaptioned(text, end) ? [] : [{start: tag.index, end: tag.index + tag[0].length}]
}

/** Whether a link has words beside its image: `[<img …> Words](address)`, `<a …><img …> words</a>`. */
function holdsWords(markup: string): boolean {
  return /[\p{L}\p{N}]/u.test(markup.replace(/<[^>]*>|\]\s*[([].*$/gs, ''))
}

/** Whether a `<figcaption>` comes before the next image. */
function isCaptioned(text: string, end: number): boolean {
  const next = /<figcaption|<img|!\[/i.exec(text.slice(end, end + 1000))
  return next?.[0].toLowerCase() === '<figcaption'
}
