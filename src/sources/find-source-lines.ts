import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'
import {findLabel} from './find-label.ts'
import {findLabelSites} from './find-label-sites.ts'
import {findMisspeltLabels} from './find-misspelt-labels.ts'
import {findFrontMatterSources} from './front-matter-sources.ts'
import type {LabelSite} from './label-site.ts'
import type {Label} from './label-table.ts'
import type {SourceLine, SourceTarget} from './source-line.ts'

const listMark = /^[\s>]*(?:[-*+]|\d+[.)])\s/
/** What may stand behind the last address of such a line: its title, and what closes the link and the line. */
const onlyMarks = /^(?:\s+"[^"]*")?[)）\]】*_\s.>]*$/
const longestName = 120
const repository =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)\/[\w.-]+\/[\w.-]+(?:\/(?:tree|blob|src|releases|tags|commits?)\b[^\s]*)?\/?$/i

/**
 * The lines that say where a post comes from: in the front matter, then in the body, in the order of the text. A label
 * with a slip in it is still that label. Goes by the text alone; ask `post.isProse(line.label)` before reporting anything about one.
 */
export const findSourceLines: (post: Post) => readonly SourceLine[] = oncePerPost((post) => {
  const misspelt = findMisspeltLabels(post)
  const lines = findLabelSites(post).flatMap((site) => {
    return readSourceLine(site, findLabel(site.words) ?? findLabel(misspelt.get(site)?.label ?? ''), post.text)
  })
  return [...findFrontMatterSources(post), ...lines]
})

function readSourceLine(site: LabelSite, label: Label | undefined, text: string): SourceLine[] {
  if (!label || !isSourceLine(site, label, text)) return []
  const {line, range, targets, position} = site
  const kind = label.kind === 'source' && targets.length > 0 && targets.every(isRepository) ? 'data' : label.kind
  return [{...line, label: range, kind, targets, where: position.heading ? 'heading' : 'body'}]
}

function isSourceLine(site: LabelSite, label: Label, text: string): boolean {
  const {targets, separator, shape, position} = site
  const {tier, kind} = label
  if (targets.length === 0) return isSourceWithoutLink(site, label)
  if (isEmbeddedPost(targets)) return false
  // `[References](#references)` is an entry of a table of contents.
  if (targets.every(({url}) => url.startsWith('#'))) return false
  if (shape === 'link-near') return tier === 'strong' && kind !== 'reference' && !position.continues
  if (tier === 'strong') return separator !== '' || !position.continues
  if (tier === 'particle' && separator === '') return isOwnLine(site, text)
  return separator !== '' && !position.continues
}

/** `(via [x](y))` in a sentence names the means; on a line of its own it names the source. */
function isOwnLine({position, line, targets}: LabelSite, text: string): boolean {
  const isItem = listMark.test(text.slice(line.start, line.start + 20))
  const behind = text.slice(targets.at(-1)?.end, line.end)
  return position.lineStart && !position.continues && !isItem && onlyMarks.test(behind)
}

/** Under a heading the source may be told in prose; elsewhere it is a few words behind a colon, not a sentence of the text. */
function isSourceWithoutLink({position, separator, range, line}: LabelSite, {tier, kind}: Label): boolean {
  if (tier !== 'strong') return false
  if (position.heading) return kind === 'source' || kind === 'reference'
  return /[:：]/.test(separator) && kind !== 'reference' && line.end - range.end <= longestName
}

/** Whether the address is that of code: `Source: <https://github.com/owner/name>` in the notes of a release. */
function isRepository({url}: SourceTarget): boolean {
  return repository.test(url)
}

/** Whether the line belongs to the code that embeds a post of X: there every address is a short one. */
function isEmbeddedPost(targets: readonly SourceTarget[]): boolean {
  return targets.some(({url, form}) => form === 'html' && url.startsWith('https://t.co/'))
}
