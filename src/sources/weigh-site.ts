import {overlap} from '../post/overlap.ts'
import type {LabelSite} from './label-site.ts'

const shapeWeight = {
  'link-next': 2,
  'link-near': 1,
  'link-on-next-line': 1.5,
  'list-below': 1.2,
  'text-only': 0,
  nothing: 0
} as const
const shortLine = 400

/**
 * How much the surroundings of the words speak for a source label, from 0 (a word in a sentence) to about 7 (alone
 * between parentheses at the end of the post, with a colon and a link). The weights were set on public posts.
 */
export function weighSite(site: LabelSite): number {
  const {position, shape, separator} = site
  const atEdge = position.tail || position.afterImage
  const ownLine = position.lineStart && site.line.end - site.line.start <= shortLine
  const heading = position.heading ? (shape === 'list-below' ? 0.8 : 0.3) : 0
  let weight = shapeWeight[shape] + heading
  if (/[:：]/.test(separator)) weight += 1
  else if (separator !== '') weight += 0.5
  if (site.opener !== undefined) weight += site.closed ? 1 : 0.3
  if (atEdge) weight += 1
  if (position.footnote) weight += 0.7
  if (position.continues) return weight - 1
  if (position.lineStart) weight += 0.5
  if (ownLine) weight += 0.5
  return weight
}

/**
 * Whether the word is the name of what the site links to: it stands in an address or a link text behind it
 * (`Sorcer: [Sorcer](https://sorcer.io)`).
 */
export function isNameOfTarget(word: string, site: LabelSite, text: string): boolean {
  const name = word.toLowerCase()
  return site.targets.some((target) => {
    if (target.url.toLowerCase().includes(name)) return true
    if (!target.text || overlap(target.text, site.range)) return false
    return text.slice(target.text.start, target.text.end).toLowerCase().includes(name)
  })
}
