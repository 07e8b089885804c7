import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'
import {readBodyLines} from './body-lines.ts'
import {findLabelLines} from './find-label-lines.ts'
import type {LabelSite} from './label-site.ts'
import {findLabelStarts} from './label-starts.ts'
import {readLabelSite} from './read-label-site.ts'

/** The places in the text of a post where words stand that could be a source label, in the order of the text. Never asks the tree. */
export const findLabelSites: (post: Post) => readonly LabelSite[] = oncePerPost((post) => {
  const lines = readBodyLines(post)
  const sites: LabelSite[] = []
  for (const index of findLabelLines(post)) {
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
