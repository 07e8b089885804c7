import {
  type CodeFence,
  closesFence,
  isHeading,
  isThematicBreak,
  isUnderline,
  readFence,
  readFootnoteLabel,
  readListMarker
} from './block-start.ts'
import type {LineKind} from './body.ts'
import {endsHtmlBlock, type HtmlBlock, kindOfLastLine, startHtmlBlock} from './html-block.ts'
import {LineCursor} from './line-cursor.ts'

type Leaf =
  | {readonly type: 'none' | 'paragraph' | 'indented'}
  | {readonly type: 'fence'; readonly fence: CodeFence}
  | {readonly type: 'html'; readonly block: HtmlBlock}

const none: Leaf = {type: 'none'}
/** An `import` or `export` of MDX; like an HTML block it goes on to the next blank line. */
const script: Leaf = {type: 'html', block: {kind: 'code', end: undefined}}
const paragraph: Leaf = {type: 'paragraph'}
const indented: Leaf = {type: 'indented'}

/** Stands for a block quote among the open containers; every other container is the columns its content is indented by. */
const quote = 0

/** The characters by which a line can be more than a line of a paragraph, where no container is open. */
const special = /[\s>#`~<*+\-_=\d[]/

/**
 * The blocks that are open at a line, as CommonMark's first pass tells them (0.31.2, appendix "Phase 1: block
 * structure"), as far as they decide whether a line is code, a comment or text.
 */
export class BlockState {
  #containers: number[] = []
  #leaf: Leaf = none
  /** The item that opened with nothing behind its marker: a blank line ends it. */
  #emptyItem = -1
  readonly #mdx: boolean
  /** How many columns of blanks may stand before the mark of a block. */
  readonly #deepest: number

  /**
   * MDX has neither HTML blocks nor indented code, so that blocks may be indented as far as one likes, but it has lines of
   * JavaScript (mdxjs.com, "What is MDX").
   */
  constructor(mdx: boolean) {
    this.#mdx = mdx
    this.#deepest = mdx ? Number.POSITIVE_INFINITY : 3
  }

  /** Whether the line last read is in an HTML block whose tags do not make it code or a comment. */
  get inHtml(): boolean {
    return this.#leaf.type === 'html'
  }

  /** Whether a code fence is open. */
  get inFence(): boolean {
    return this.#leaf.type === 'fence'
  }

  /** Forgets the open paragraph or code block, as behind a block of the template language. */
  endLeaf(): void {
    this.#leaf = none
  }

  /** Takes up the next line, which ends just before `end`, and says what it is. */
  readLine(text: string, start: number, end: number): LineKind {
    const plain = this.#leaf === none || this.#leaf === paragraph
    if (this.#mdx && this.#leaf === none && this.#containers.length === 0 && isScript(text, start)) {
      this.#leaf = script
      return 'code'
    }
    if (plain && this.#containers.length === 0 && start < end && !special.test(text.charAt(start))) {
      this.#leaf = paragraph
      return 'text'
    }
    const cursor = new LineCursor(text, start, end)
    const matched = this.#continueContainers(cursor)
    if (matched < this.#containers.length && this.#leaf !== paragraph) this.#close(matched)
    const ahead = cursor.lookAhead()
    return this.#continueLeaf(cursor, ahead, matched) ?? this.#openBlocks(cursor, matched)
  }

  #close(containers: number): void {
    this.#containers.length = containers
    this.#leaf = none
  }

  #continueContainers(cursor: LineCursor): number {
    let matched = 0
    for (const container of this.#containers) {
      const {columns, offset} = cursor.lookAhead()
      const blank = offset === cursor.end
      if (container === quote) {
        if (columns > this.#deepest || cursor.text.charAt(offset) !== '>' || blank) break
        cursor.skipColumns(columns)
        cursor.skipCharacters(1)
        cursor.skipColumns(1)
      } else if (blank) {
        if (matched === this.#emptyItem) break
      } else if (columns >= container) cursor.skipColumns(container)
      else break
      matched++
    }
    this.#emptyItem = -1
    return matched
  }

  #continueLeaf(
    {text, offset: from, end}: LineCursor,
    {columns, offset}: {columns: number; offset: number},
    matched: number
  ): LineKind | undefined {
    const leaf = this.#leaf
    const blank = offset === end
    if (leaf.type === 'fence') {
      if (columns > this.#deepest || blank || !closesFence(leaf.fence, text, offset, end)) return 'code'
      this.#leaf = none
      return 'fence'
    }
    if (leaf.type === 'html' && (leaf.block.end || !blank)) {
      if (!endsHtmlBlock(leaf.block, text, from, end)) return leaf.block.kind
      this.#leaf = none
      return kindOfLastLine(leaf.block, text, from, end)
    }
    if (blank) {
      if (leaf.type !== 'indented') this.#close(matched)
      return 'blank'
    }
    if (leaf.type === 'indented') {
      if (columns >= 4) return 'code'
      this.#leaf = none
    }
    return undefined
  }

  #openBlocks(cursor: LineCursor, matchedBefore: number): LineKind {
    const {text, end} = cursor
    let matched = matchedBefore
    for (;;) {
      const {columns, offset} = cursor.lookAhead()
      const inParagraph = this.#leaf === paragraph
      if (offset === end) return 'text'
      if (columns > this.#deepest) {
        if (inParagraph) return this.#readText(matched)
        this.#close(matched)
        this.#leaf = indented
        return 'code'
      }
      const isLazy = matched < this.#containers.length
      const width = this.#openContainer(cursor, columns, offset, inParagraph && !isLazy)
      if (width === undefined) return this.#openLeaf(text, offset, end, matched)
      const isItem = width !== quote && text.charAt(offset) !== '['
      this.#close(matched)
      this.#containers.push(width)
      matched++
      if (cursor.lookAhead().offset === end && isItem) this.#emptyItem = matched - 1
    }
  }

  /** Steps into the block quote, list item or footnote that starts here; gives the columns its content is indented by. */
  #openContainer(cursor: LineCursor, columns: number, offset: number, inParagraph: boolean): number | undefined {
    const {text} = cursor
    if (text.charAt(offset) === '>') {
      cursor.skipColumns(columns)
      cursor.skipCharacters(1)
      cursor.skipColumns(1)
      return quote
    }
    const label = readFootnoteLabel(text, offset)
    if (label > 0) {
      cursor.skipColumns(columns)
      cursor.skipCharacters(label)
      // However many blanks follow, they make no code (micromark-extension-gfm-footnote, `lib/syntax.js`).
      cursor.skipColumns(cursor.lookAhead().columns)
      return 4
    }
    const marker = isThematicBreak(text, offset) ? undefined : readListMarker(text, offset)
    if (!marker || (inParagraph && !marker.interrupts)) return undefined
    if (inParagraph && isUnderline(text, offset)) return undefined
    cursor.skipColumns(columns)
    cursor.skipCharacters(marker.length)
    const gap = cursor.lookAhead().columns
    const padding = marker.empty || gap > 4 ? 1 : gap
    cursor.skipColumns(padding)
    return columns + marker.length + padding
  }

  #openLeaf(text: string, offset: number, end: number, matched: number): LineKind {
    const inParagraph = this.#leaf === paragraph
    const first = text.charAt(offset)
    const fence = first === '`' || first === '~' ? readFence(text, offset) : undefined
    if (fence) {
      this.#close(matched)
      this.#leaf = {type: 'fence', fence}
      return 'fence'
    }
    const block = first === '<' && !this.#mdx ? startHtmlBlock(text, offset, inParagraph) : undefined
    if (block) {
      this.#close(matched)
      if (endsHtmlBlock(block, text, offset + 2, end)) return kindOfLastLine(block, text, offset + 2, end)
      this.#leaf = {type: 'html', block}
      return block.kind
    }
    const isLazy = matched < this.#containers.length
    if (isHeading(text, offset) || isThematicBreak(text, offset)) this.#close(matched)
    else if (inParagraph && !isLazy && isUnderline(text, offset)) this.#leaf = none
    else return this.#readText(matched)
    return 'text'
  }

  #readText(matched: number): LineKind {
    if (this.#leaf !== paragraph) {
      this.#close(matched)
      this.#leaf = paragraph
    }
    return 'text'
  }
}

function isScript(text: string, start: number): boolean {
  return text.startsWith('import ', start) || text.startsWith('export ', start)
}
