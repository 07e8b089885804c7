import type {Nodes} from 'mdast'
import {countBelow} from './count-below.ts'
import {findHtmlMarkup} from './find-html-markup.ts'
import {createOverlapSearch} from './overlap-search.ts'
import type {Range} from './place.ts'

/** Nodes that hold no text for readers; `math` and `inlineMath` are those of remark-math. */
const opaque = new Set(
  'code inlineCode definition yaml toml mdxFlowExpression mdxTextExpression mdxjsEsm math inlineMath'.split(' ')
)

/** Nodes whose own markup, outside their children, holds addresses and attributes. */
const marked = new Set('link linkReference image imageReference mdxJsxFlowElement mdxJsxTextElement'.split(' '))

/** Inline elements whose content is code though Markdown sees text between two tags. */
const codeTag = /^<(\/?)(?:code|pre|kbd|samp|script|style)\b/i

/** Whether a range is text that readers see, as far as a node of the tree and what is below it says. */
export function isProseOfTree(node: Nodes, text: string, range: Range): boolean {
  if (opaque.has(node.type)) return false
  if (node.type === 'html') return !touchesMarkup(node, text)(range)
  const {children, starts, ends, codeDepths} = readChildren(node)
  const first = countBelow(ends, range.start + 1)
  const touched = children.slice(first, countBelow(starts, range.end))
  if (marked.has(node.type) && !touched.some((child) => contains(rangeOf(child), range))) {
    return contains(range, rangeOf(node)) && touched.every((child) => isProseOfTree(child, text, range))
  }
  const isInCode = (codeDepths[touched.length > 0 ? first : children.length] ?? 0) > 0
  return !isInCode && touched.every((child) => isProseOfTree(child, text, range))
}

/** The children of a node that stand in the text, in order. */
interface Children {
  readonly children: readonly Nodes[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** How many code elements are open before each of them, and behind the last. */
  readonly codeDepths: readonly number[]
}

/** Read once for all questions about a tree. */
const childrenOf = new WeakMap<Nodes, Children>()
const markupOf = new WeakMap<Nodes, (range: Range) => boolean>()

function readChildren(node: Nodes): Children {
  const known = childrenOf.get(node)
  if (known) return known
  const all: readonly Nodes[] = 'children' in node ? node.children : []
  const children = all.filter(({position}) => position !== undefined)
  const codeDepths = [0]
  for (const child of children) codeDepths.push((codeDepths.at(-1) ?? 0) + codeStep(child))
  const ranges = children.map(rangeOf)
  const starts = ranges.map(({start}) => start)
  const ends = ranges.map(({end}) => end)
  const read = {children, starts, ends, codeDepths}
  childrenOf.set(node, read)
  return read
}

/** 1 for a tag that opens a code element within a line, -1 for one that closes it. */
function codeStep(node: Nodes): number {
  const tag = node.type === 'html' && !node.value.includes('\n') ? codeTag.exec(node.value) : null
  return tag === null ? 0 : tag[1] === '' ? 1 : -1
}

function touchesMarkup(node: Nodes, text: string): (range: Range) => boolean {
  const known = markupOf.get(node)
  if (known) return known
  const search = createOverlapSearch(findHtmlMarkup(text, rangeOf(node)))
  markupOf.set(node, search)
  return search
}

function rangeOf({position}: Nodes): Range {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
