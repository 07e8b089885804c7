import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'
import {findLabel} from './find-label.ts'
import {findLabelSites} from './find-label-sites.ts'
import type {LabelSite} from './label-site.ts'
import type {SourceTarget} from './source-line.ts'

/** What looks like an address to people: something like a scheme, or a host with a path behind it. */
const looksMeant = /^(?:[a-z]{3,8}[:;]?\/{1,4}|www\.|[a-z\d-]+(?:\.[a-z\d-]+)+\/)[^\s<>]/i

/** What opens before and closes behind an address in running text. */
const wrappers = /^[\s([<（【「*_]+|[\s)\]>）】」*_.,;]+$/g

const longestAddress = 2000

/** Texts behind a source label that were meant as addresses though no reader of Markdown takes them for one. */
export const findMeantAddresses: (post: Post) => readonly SourceTarget[] = oncePerPost((post) =>
  findLabelSites(post).flatMap((site): SourceTarget[] => {
    const label = findLabel(site.words)
    const isLabel = label?.tier === 'strong' && /[:：]/.test(site.separator) && !site.position.heading
    return isLabel && site.shape === 'text-only' && site.targets.length === 0 ? readAddress(site, post.text) : []
  })
)

function readAddress({range, separator, line}: LabelSite, text: string): SourceTarget[] {
  const from = text.indexOf(separator, range.end) + separator.length
  const rest = text.slice(from, Math.min(line.end, from + longestAddress))
  const url = rest.trim().split(/\s/, 1)[0]?.replace(wrappers, '') ?? ''
  const start = from + rest.indexOf(url)
  return looksMeant.test(url) ? [{url, form: 'bare', start, end: start + url.length}] : []
}
