import {cleanAddress} from '../address/clean-address.ts'
import {readAddress} from '../address/read-address.ts'
import {isShortener} from '../address/shorteners.ts'
import {namesItem} from '../item-labels.ts'
import type {LabelKind} from '../source-line.ts'
import type {ShapeKind} from './host-profile.ts'
import {judgePermalink, type PermalinkVerdict} from './judge-permalink.ts'

/**
 * Why an address is not that of one item: it shows `many` things, which change; it is `closed` to other people; it is
 * `truncated`; it is a `short` link or a `redirect`, and hides where it leads.
 */
export type NoItem = 'many' | 'closed' | 'truncated' | 'short' | 'redirect'

/** An address that does not name what its label promises. */
export interface SourceAddressFault {
  readonly why: NoItem
  /** What is known of the page; absent for short links of unknown sites. */
  readonly verdict?: PermalinkVerdict
}

const reasons: Readonly<Partial<Record<ShapeKind, NoItem>>> = {
  profile: 'many',
  feed: 'many',
  search: 'many',
  tag: 'many',
  home: 'many',
  editor: 'closed',
  login: 'closed',
  private: 'closed',
  truncated: 'truncated',
  short: 'short',
  wrapper: 'redirect'
}

/**
 * Judges the address behind a label, as it is without redirects and trackers around it. A source, an original, a
 * translation must be one item; a picture may be credited to its author's page; a credit may name a person, a project
 * or a home page, but not a page that nobody can open. Further reading and data are never judged.
 */
export function judgeSourceAddress(written: string, kind: LabelKind): SourceAddressFault | undefined {
  if (kind === 'reference' || kind === 'data') return undefined
  const {url} = cleanAddress(written)
  const verdict = judgePermalink(url)
  const why = verdict ? reasons[verdict.kind] : isShortLink(url) ? 'short' : undefined
  if (!why || (why === 'many' && !mustBeItem(kind, verdict?.kind))) return undefined
  return {why, ...(verdict && {verdict})}
}

/** The shortener itself, without a code behind it, may be what the post is about. */
function isShortLink(url: string): boolean {
  const parts = readAddress(url)
  return parts !== undefined && isShortener(parts.hostName) && parts.path.end > parts.path.start + 1
}

function mustBeItem(kind: LabelKind, shape: ShapeKind | undefined): boolean {
  return namesItem(kind) || (kind === 'media' && shape !== 'profile')
}
