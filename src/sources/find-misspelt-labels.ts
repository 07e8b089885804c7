import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'
import {findLabel} from './find-label.ts'
import {findLabelSites} from './find-label-sites.ts'
import type {LabelSite} from './label-site.ts'
import {type Misspelling, spellLabel} from './spell-label.ts'

/** The misspelt source labels of a post, by the sites they stand at, in the order of the text. Never asks the tree. */
export const findMisspeltLabels: (post: Post) => ReadonlyMap<LabelSite, Misspelling> = oncePerPost((post) => {
  const found = new Map<LabelSite, Misspelling>()
  for (const site of findLabelSites(post)) {
    const misspelling = spellLabel(site.words, {site, post})
    if (misspelling && !isLinkToReading(site, misspelling, post)) found.set(site, misspelling)
  }
  return found
})

/** `[reference](…)` in a sentence or a list is a link by that text; a label of further reading stands outside of its links. */
function isLinkToReading({separator, range}: LabelSite, {label}: Misspelling, {text}: Post): boolean {
  return separator === '' && text.charAt(range.start - 1) === '[' && findLabel(label)?.kind === 'reference'
}
