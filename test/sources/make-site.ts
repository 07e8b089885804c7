import type {LabelPosition, LabelShape, LabelSite} from '../../src/sources/label-site.ts'
import type {SpellingContext} from '../../src/sources/spell-label.ts'

/** What differs from a label at the start of a line with a colon and a link behind it. */
export interface SiteChanges {
  readonly separator?: string
  readonly opener?: string
  readonly shape?: LabelShape
  readonly position?: Partial<LabelPosition>
  /** The text of the link; the site's name unless said. */
  readonly anchor?: string
  readonly url?: string
  /** The rest of the post, before the line. */
  readonly before?: string
}

/** The words as a label site in a post of its own: `words: [anchor](url)`. */
export function makeSite(words: string, changes: SiteChanges = {}): SpellingContext {
  const {
    separator = ':',
    shape = 'link-next',
    anchor = 'page',
    url = 'https://news.example.org/2023/11/17',
    before = ''
  } = changes
  const start = before.length + (changes.opener?.length ?? 0)
  const text = `${before}${changes.opener ?? ''}${words}${separator} [${anchor}](${url})\n`
  const anchorStart = text.indexOf(`[${anchor}]`, start + words.length) + 1
  const target = {
    url,
    start: text.lastIndexOf(url),
    end: text.lastIndexOf(url) + url.length,
    text: {start: anchorStart, end: anchorStart + anchor.length},
    form: 'inline' as const
  }
  const site: LabelSite = {
    words,
    range: {start, end: start + words.length},
    separator,
    ...(changes.opener !== undefined && {opener: changes.opener}),
    closed: changes.opener !== undefined,
    shape,
    targets: shape === 'text-only' || shape === 'nothing' ? [] : [target],
    position: {lineStart: true, tail: false, afterImage: false, heading: false, footnote: false, ...changes.position},
    line: {start: before.length, end: text.length - 1}
  }
  return {site, post: {text}}
}
