import type {Nodes} from 'mdast'
import type {BodyLine} from './body.ts'
import {isHtmlProse} from './html-prose.ts'
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
 * Whether a range is text that readers see. Lines that are code or comments are told from the text alone, and so are
 * paragraphs without markup; only for the rest the tree is asked. A post that could stall the parser has an empty tree:
 * there the lines decide.
 */
export function judgeProse(post: Post, {start, end}: Range): boolean {
  const range = {start, end: Math.max(end, start + 1)}
  if (start < post.bodyStart) return false
  const first = findLine(post.body, start)
  let last = first
  while (isBefore(post.body[last + 1], range.end)) last++
  for (let at = first; at <= last; at++) if (!isReadable(post.body[at])) return false
  const block = findParagraph(post.body, first, last)
  const paragraph = post.text.slice(block.start, block.end)
  if (!markup.test(paragraph)) return true
  if (isInTemplateTag(paragraph, range.start - block.start, range.end - block.start)) return false
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

function findParagraph(body: readonly BodyLine[], first: number, last: number): Range {
  let from = first
  while (body[from - 1]?.kind === 'text') from--
  let to = last
  while (body[to + 1]?.kind === 'text') to++
  return {start: body[from]?.start ?? 0, end: body[to]?.end ?? 0}
}

/** Whether a range touches a `{{ … }}` or `{% … %}` of Liquid, Hugo and their like. */
function isInTemplateTag(text: string, start: number, end: number): boolean {
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}']
  ] as const) {
    const at = text.lastIndexOf(open, end - 1)
    if (at === -1) continue
    const closed = text.indexOf(close, at + 2)
    if (closed !== -1 && closed + 2 > start) return true
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

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
