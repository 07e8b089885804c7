import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'
import {findLabelSites} from './find-label-sites.ts'
import type {LabelSite} from './label-site.ts'
import {type Misspelling, spellLabel} from './spell-label.ts'

/** The misspelt source labels of a post, by the sites they stand at, in the order of the text. Never asks the tree. */
export const findMisspeltLabels: (post: Post) => ReadonlyMap<LabelSite, Misspelling> = oncePerPost((post) => {
  const found = new Map<LabelSite, Misspelling>()
  for (const site of findLabelSites(post)) {
    const misspelling = spellLabel(site.words, {site, post})
    if (misspelling) found.set(site, misspelling)
  }
  return found
})
