import type {Post} from '../post/post.ts'
import {addressKey} from './address/address-key.ts'
import {findLinks} from './find-links.ts'
import {findSourceLines} from './find-source-lines.ts'
import {isSameSite} from './hosts/is-same-site.ts'
import {judgeSourceAddress} from './hosts/judge-source-address.ts'
import {namesItem} from './item-labels.ts'
import type {SourceLine, SourceTarget} from './source-line.ts'
import {standsAtEdge} from './stands-at-edge.ts'

/** A source in the front matter that the text does not bear out. */
export interface SourceMismatch {
  /** The line of the front matter, and its address. */
  readonly entry: SourceLine
  readonly address: SourceTarget
  /** The source line of the text that names another address; absent where the text names no source at all. */
  readonly line?: SourceLine
}

/**
 * Where the front matter and the text of a post name different sources, or where a canonical address of another site is
 * nowhere told to readers. `ownSites` are the blog's own addresses as far as known: without them nobody can tell whose a
 * canonical address is. Only where there is one address on each side, and the line stands at the start or the end of the
 * post: others may be the source of a picture or of a quotation.
 */
export function findSourceMismatch(post: Post, ownSites: readonly string[]): SourceMismatch | undefined {
  const lines = findSourceLines(post).filter(({kind, targets}) => namesItem(kind) && targets.length > 0)
  const entries = lines.filter(({where}) => where === 'front-matter')
  const [entry] = entries
  const [address] = entry?.targets ?? []
  if (!entry || !address || entries.flatMap(({targets}) => targets).length !== 1) return undefined
  const canonical = isCanonical(entry, post)
  if ((canonical && ownSites.length === 0) || ownSites.some((site) => isSameSite(site, address.url))) return undefined
  const shown = lines.filter(({where}) => where !== 'front-matter')
  const [line] = shown
  if (!line) return canonical && !isLinked(address, post) ? {entry, address} : undefined
  const [target] = line.targets
  const isCertain = target && shown.length === 1 && line.targets.length === 1 && standsAtEdge(post, line)
  return isCertain && leadElsewhere(target.url, address.url) ? {entry, address, line} : undefined
}

/** Whether two addresses lead to different items; where one leads to no item, or hides where it leads, nobody knows. */
function leadElsewhere(one: string, other: string): boolean {
  const isKnown = ![one, other].some((url) => judgeSourceAddress(url, 'source'))
  return isKnown && addressKey(one) !== addressKey(other)
}

/** Whether the address is there for programs only: no theme shows it to readers. */
function isCanonical({label}: SourceLine, post: Post): boolean {
  return /^canonical/i.test(post.text.slice(label.start, label.end))
}

/** Whether any link of the text leads to the site. */
function isLinked({url}: SourceTarget, post: Post): boolean {
  return findLinks(post).some((link) => isSameSite(link.url, url))
}
