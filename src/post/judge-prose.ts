import type {BodyLine} from './body.ts'
import {isProseOfTree} from './is-prose-of-tree.ts'
import {oncePerPost} from './once-per-post.ts'
import type {Range} from './place.ts'
import type {Post} from './post.ts'
import {createTagSearch} from './tag-search.ts'

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
  if (touched.some(({isInTemplate}) => isInTemplate(range))) return false
  return post.tree.children.length === 0 || isProseOfTree(post.tree, post.text, range)
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
  /** Whether a range touches a `{{ … }}` or `{% … %}` of Liquid, Hugo and their like. */
  readonly isInTemplate: (range: Range) => boolean
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
      isInTemplate: createTagSearch(source, range.start)
    }
    for (; first <= last; first++) paragraphs.push(paragraph)
  }
  return paragraphs
})
