import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'
import {type BodyLines, readBodyLines} from './body-lines.ts'
import {findLabelLines} from './find-label-lines.ts'
import type {LabelSite} from './label-site.ts'
import {findLabelStarts} from './label-starts.ts'
import {readLabelSite} from './read-label-site.ts'

/** A colon that divides a sentence. */
const colon = /：|:(?![\w/])|:(?=https?:|www\.)|[ː∶﹕;；][\s*_)]{0,4}(?:\[|<|https?:|www\.)/
/** A link behind a few words from the start of the line, a bracket, a sentence, an image or a tag on. */
const introducedLink =
  /(?:^|[(（【「『〔《〈>)）。！？]|[.!?]\s)[^[\](){}<>:：,，、。！？!?;；|.]{2,48}[\])）】」』〕》〉*_\s]{0,4}(?:\[|<a\s|<https?:|https?:|www\.)/
/** A link whose text is no longer than a label. */
const shortLink = /(?:^|[([（【>.。!?！?])[-\s*+_~"'#\d.)]{0,20}(?:\[[^\]:：]{1,40}[\]:：]|<a\s)/
const longestAlone = 100
/** What the line below a label without a colon begins with: a link, a list, or the underline of a heading. */
const below = /^[\s>]*(?:[[<*+=•-]|\d{1,3}[.)]|https?:|www\.)/
const tableRow = /^[\s>]*\|/

/** The places in the text of a post where words stand that could be a source label, in the order of the text. Never asks the tree. */
export const findLabelSites: (post: Post) => readonly LabelSite[] = oncePerPost((post) => {
  const lines = readBodyLines(post)
  const sites: LabelSite[] = []
  for (const index of findLabelLines(post)) {
    if (!mayHoldLabel(lines, index)) continue
    for (const start of findLabelStarts(lines.pieces(index).flat, skipComment(lines.source(index)))) {
      const site = readLabelSite(lines, index, start)
      if (site) sites.push(site)
    }
  }
  return sites
})

/** The offset behind the comment that a line begins with, such as `<!--more-->`; 0 where it begins with none. */
function skipComment(source: string): number {
  const close = source.startsWith('<!--') ? source.indexOf('-->') : -1
  return close === -1 ? 0 : close + 3
}

function mayHoldLabel(lines: BodyLines, index: number): boolean {
  const source = lines.source(index)
  if (source === '' || tableRow.test(source)) return false
  if (colon.test(source)) return true
  if (/[[<]|https?:|www\./.test(source) && (introducedLink.test(source) || shortLink.test(source))) return true
  if (source.length > longestAlone) return false
  return /^[\s>]*#/.test(source) || below.test(lines.source(index + 1)) || below.test(lines.source(index + 2))
}
