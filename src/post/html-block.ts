import type {LineKind} from './body.ts'
import {skipBlanks} from './text-lines.ts'

/** An HTML block that has begun: what its lines are to a reader, and what ends it (`undefined`: a blank line). */
export interface HtmlBlock {
  readonly kind: LineKind
  readonly end: RegExp | undefined
}

const names =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul'
const attribute = `[ \\t]+[a-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"'=<>\`]+|'[^'\\r\\n]*'|"[^"\\r\\n]*"))?`

/** The starts of CommonMark 0.31.2, section 4.6, in its order; processing instructions and declarations are code to a reader. */
const blocks: readonly {readonly start: RegExp; readonly block: HtmlBlock}[] = [
  {start: /<(?:script|pre|style)(?=[\s>]|$)/iy, block: {kind: 'code', end: /<\/(?:script|pre|style|textarea)>/i}},
  {start: /<textarea(?=[\s>]|$)/iy, block: {kind: 'text', end: /<\/(?:script|pre|style|textarea)>/i}},
  {start: /<!--/y, block: {kind: 'comment', end: /-->/}},
  {start: /<\?/y, block: {kind: 'code', end: /\?>/}},
  {start: /<!\[CDATA\[/y, block: {kind: 'code', end: /\]\]>/}},
  {start: /<![a-z]/iy, block: {kind: 'code', end: />/}},
  {start: new RegExp(`</?(?:${names})(?=[\\s/>]|$)`, 'iy'), block: {kind: 'text', end: undefined}}
]

/** A complete tag of any name and nothing else on its line: it begins a block only where no paragraph is open. */
const loneTag = new RegExp(
  `<(?:[a-z][a-z\\d-]*(?:${attribute})*[ \\t]*/?|/[a-z][a-z\\d-]*[ \\t]*)>[ \\t]*(?=[\\r\\n]|$)`,
  'iy'
)

/** The HTML block that begins at a `<`, if one does. */
export function startHtmlBlock(text: string, offset: number, inParagraph: boolean): HtmlBlock | undefined {
  for (const {start, block} of blocks) {
    start.lastIndex = offset
    if (start.test(text)) return block
  }
  if (inParagraph) return undefined
  loneTag.lastIndex = offset
  return loneTag.test(text) ? {kind: 'text', end: undefined} : undefined
}

/** Whether the block's end stands between two offsets of a line. */
export function endsHtmlBlock(block: HtmlBlock, text: string, from: number, end: number): boolean {
  return block.end?.test(text.slice(from, end)) ?? false
}

/** What the line is to a reader on which a block ends, between two offsets: words behind a comment are seen. */
export function kindOfLastLine({kind}: HtmlBlock, text: string, from: number, end: number): LineKind {
  if (kind !== 'comment') return kind
  for (let at = from; ; ) {
    const close = text.indexOf('-->', at)
    const behind = close === -1 ? end : skipBlanks(text, close + 3, end)
    if (behind >= end) return kind
    if (!text.startsWith('<!--', behind)) return 'text'
    at = behind + 4
  }
}
