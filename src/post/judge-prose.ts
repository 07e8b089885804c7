import type {Nodes} from 'mdast'
import type {BodyLine} from './body.ts'
import {isHtmlProse} from './html-prose.ts'
import {oncePerPost} from './once-per-post.ts'
import {overlap} from './overlap.ts'
import type {Range} from './place.ts'
import type {Post} from './post.ts'

/** Nodes that hold no text for readers; `math` and `inlineMath` are those of remark-math. */
const opaque = new Set(
  'code inlineCode definition yaml toml mdxFlowExpression mdxTextExpression mdxjsEsm math inlineMath'.split(' ')
)

/** Nodes whose own markup, outside their children, holds addresses and attributes. */
const marked = new Set('link linkReference image imageReference mdxJsxFlowElement mdxJsxTextElement'.split(' '))

/** Inline elements whose content is code though Markdown sees text between two tags. */
const codeTag = /^<(\/?)(?:code|pre|kbd|samp|script|style)\b/i

/** What can make a part of a line anything but text. */
const markup = /[`<{[\\$]/

/**
 * Whether a range is text that readers see. Lines that are code or comments are told from the text alone, and so is what
 * stands before any markup of its paragraph; only for the rest the tree is asked. A post that could stall the parser has
 * an empty tree: there the lines decide.
 */
export function judgeProse(post: Post, {start, end}: Range): boolean {
  const range = {start, end: Math.max(end, start + 1)}
  if (start < post.bodyStart) return false
  const first = findLine(post.body, start)
  let last = first
  while (isBefore(post.body[last + 1], range.end)) last++
  for (let at = first; at <= last; at++) if (!isReadable(post.body[at])) return false
  const touched = readParagraphs(post).slice(first, last + 1)
  if (touched.every(({markup}) => range.end <= markup)) return true
  if (touched.some((paragraph) => isInTemplateTag(post.text, paragraph, range))) return false
  return post.tree.children.length === 0 || isProseIn(post.tree, post.text, range)
}

/** The index of the line an offset lies on. */
function findLine(body: readonly BodyLine[], offset: number): number {
  let low = 0
  let high = body.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isBefore(body[middle], offset + 1)) low = middle
    else high = middle - 1
  }
  return low
}

function isBefore(line: BodyLine | undefined, offset: number): boolean {
  return line !== undefined && line.start < offset
}

function isReadable(line: BodyLine | undefined): boolean {
  return line?.kind === 'text' || line?.kind === 'blank'
}

/** Lines of text that belong together, and what their text could hold. */
interface Paragraph extends Range {
  /** The offset of the first character that can make it anything but text; infinite where there is none. */
  readonly markup: number
  readonly hasTemplates: boolean
}

/** The paragraph of each line of the body, worked out once for all questions about a post. */
const readParagraphs = oncePerPost(({body, text}): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = []
  for (let first = 0; first < body.length; ) {
    let last = first
    while (body[last]?.kind === 'text' && body[last + 1]?.kind === 'text') last++
    const range = {start: body[first]?.start ?? 0, end: body[last]?.end ?? 0}
    const source = text.slice(range.start, range.end)
    const at = source.search(markup)
    const paragraph = {
      ...range,
      markup: at < 0 ? Number.POSITIVE_INFINITY : range.start + at,
      hasTemplates: /\{[{%]/.test(source)
    }
    for (; first <= last; first++) paragraphs.push(paragraph)
  }
  return paragraphs
})

/** Whether a range touches a `{{ … }}` or `{% … %}` of Liquid, Hugo and their like. */
function isInTemplateTag(text: string, paragraph: Paragraph, {start, end}: Range): boolean {
  if (!paragraph.hasTemplates) return false
  const source = text.slice(paragraph.start, paragraph.end)
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}']
  ] as const) {
    const at = source.lastIndexOf(open, end - paragraph.start - 1)
    if (at === -1) continue
    const closed = source.indexOf(close, at + 2)
    if (closed !== -1 && closed + 2 > start - paragraph.start) return true
  }
  return false
}

function isProseIn(node: Nodes, text: string, range: Range): boolean {
  if (opaque.has(node.type)) return false
  if (node.type === 'html') return isHtmlProse(text, rangeOf(node), range)
  const children: readonly Nodes[] = 'children' in node ? node.children : []
  const touched = children.filter((child) => overlap(rangeOf(child), range))
  if (marked.has(node.type) && !touched.some((child) => contains(rangeOf(child), range))) {
    return contains(range, rangeOf(node)) && touched.every((child) => isProseIn(child, text, range))
  }
  return touched.every((child) => isProseIn(child, text, range)) && !isBetweenCodeTags(children, touched[0])
}

function isBetweenCodeTags(siblings: readonly Nodes[], first: Nodes | undefined): boolean {
  let depth = 0
  for (const sibling of siblings) {
    if (sibling === first) break
    const tag = sibling.type === 'html' ? codeTag.exec(sibling.value) : null
    if (tag && !/\n/.test(tag.input)) depth += tag[1] === '' ? 1 : -1
  }
  return depth > 0
}

function rangeOf({position}: Nodes): Range {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
