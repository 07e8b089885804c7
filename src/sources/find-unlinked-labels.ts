import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {findLabel} from './find-label.ts'
import {findLabelSites} from './find-label-sites.ts'
import {namesSite} from './hosts/names-site.ts'
import type {LabelSite} from './label-site.ts'
import type {LabelKind} from './source-line.ts'

/** A label that promises a source and gives no address. */
export interface UnlinkedLabel {
  readonly label: Range
  /** The text behind it that names a site; absent where nothing stands behind it. */
  readonly name?: Range
}

/** Kinds that promise something to follow; a credit or a book among further reading needs no address. */
const promising: ReadonlySet<LabelKind> = new Set(['source', 'original', 'translation'])

/** Longer text behind a label tells about the source in words. */
const longestName = 60

/**
 * What a label may introduce instead of a link, up to two blank lines below: code, a quotation, raw HTML, a template's
 * tag, an image.
 */
const introduced = /(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r)){0,2}(?: {4}|\t| {0,3}(?:```|~~~|>|<[a-z!]|\{[%{<]|!\[))/iy

/**
 * Labels of the body with nothing behind them, or with only the name of a site that everybody would look for a link to.
 * A source that is no page (a book, a talk, the blog itself) is left alone.
 */
export function findUnlinkedLabels(post: Post): UnlinkedLabel[] {
  return findLabelSites(post).flatMap((site): UnlinkedLabel[] => {
    const label = findLabel(site.words)
    if (!label || !promising.has(label.kind) || label.tier !== 'strong') return []
    if (!/[:：]/.test(site.separator) || site.position.heading || site.targets.length > 0) return []
    if (site.shape === 'nothing') return introducesBlock(site, post.text) ? [] : [{label: site.range}]
    const isMarkdown = !/<\/?[a-z]/i.test(post.text.slice(site.line.start, site.line.end))
    const name = site.shape === 'text-only' && isMarkdown ? readName(site, post) : undefined
    return name ? [{label: site.range, name}] : []
  })
}

function introducesBlock({line}: LabelSite, text: string): boolean {
  introduced.lastIndex = line.end
  return introduced.test(text)
}

function readName({range, separator, line}: LabelSite, {text}: Post): Range | undefined {
  const from = text.indexOf(separator, range.end) + separator.length
  const rest = text.slice(from, line.end)
  const name = rest.replace(/^[\s*_]+/, '').replace(/(?:<\/?[a-z]+>|[\s*_)\]）.。])+$/i, '')
  const start = from + rest.indexOf(name)
  return name.length <= longestName && namesSite(name) ? {start, end: start + name.length} : undefined
}
