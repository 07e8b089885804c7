import type {LineKind} from './body.ts'

/** A stretch of the template language that is not Markdown. */
export interface TemplateBlock {
  /** What its lines are, and what the lines with its tags are. */
  readonly kind: LineKind
  readonly tagKind: LineKind
  /** The offset of the tag that closes it. */
  readonly close: number
}

/**
 * Liquid's `highlight` and `comment` (Jekyll), Hexo's and Octopress's `codeblock`, Hugo's `highlight` shortcode.
 * `raw` keeps the template language away, but what it holds is still Markdown.
 */
const opening = /\{(?:%-?[ \t]*(highlight|codeblock|comment|raw)\b|\{[<%][ \t]*(highlight)\b)/y
const never = Number.POSITIVE_INFINITY

/** Finds such stretches from top to bottom; offsets must not go back. */
export class TemplateBlocks {
  readonly #text: string
  /** What was found last, by pattern, so that tags that never close cost one search and not one each. */
  readonly #found = new Map<string, number>()
  #rawUntil = -1

  constructor(text: string) {
    this.#text = text
  }

  /** The stretch that begins at an offset of a line with this end; one that never closes is none. */
  openAt(offset: number, lineEnd: number): TemplateBlock | undefined {
    if (offset < this.#rawUntil || this.#text.charAt(offset) !== '{') return undefined
    opening.lastIndex = offset
    const [, liquid, hugo] = opening.exec(this.#text) ?? []
    if (hugo) return this.#block('code', 'fence', this.#find('\\{\\{[<%][ \\t]*/[ \\t]*highlight\\b', offset))
    if (!liquid) return this.#openTag(offset, lineEnd)
    const close = this.#find(`\\{%-?[ \\t]*end${liquid}\\b`, offset)
    if (liquid === 'comment') return this.#block('comment', 'comment', close)
    if (liquid !== 'raw') return this.#block('code', 'fence', close)
    this.#rawUntil = close
    return undefined
  }

  /** A tag that goes on over several lines, as far as the next blank one; `{/*` is a comment of MDX. */
  #openTag(offset: number, lineEnd: number): TemplateBlock | undefined {
    const tag = this.#text.slice(offset, offset + 2)
    const end = {'{%': '%\\}', '{{': '\\}\\}', '{/': '\\*/\\}'}[tag]
    if (!end) return undefined
    const close = this.#find(end, offset)
    if (close < lineEnd || close > this.#find('(?:\\n|\\r(?!\\n))[ \\t]*(?=[\\r\\n])', lineEnd)) return undefined
    const kind = tag === '{/' ? 'comment' : 'code'
    return this.#block(kind, kind, close)
  }

  #block(kind: LineKind, tagKind: LineKind, close: number): TemplateBlock | undefined {
    return close === never ? undefined : {kind, tagKind, close}
  }

  #find(pattern: string, from: number): number {
    const known = this.#found.get(pattern)
    if (known !== undefined && known >= from) return known
    const regex = new RegExp(pattern, 'g')
    regex.lastIndex = from
    const found = regex.exec(this.#text)?.index ?? never
    this.#found.set(pattern, found)
    return found
  }
}
