import type {Root} from 'mdast'
import type {LineKind} from '../../src/post/body.ts'
import type {Range} from '../../src/post/place.ts'
import type {Post} from '../../src/post/post.ts'
import {TemplateBlocks} from '../../src/post/template-block.ts'
import {skipBlanks} from '../../src/post/text-lines.ts'
import {listNodes, rangeOf} from './list-nodes.ts'

/** Where a scan may differ from the tree, and why. */
export interface Excuse {
  readonly reason: string
  /** What the scan says; anything when left out. */
  readonly kind?: LineKind
  readonly ranges: readonly Range[]
}

/** Why a scan may say that a range is of a kind; `undefined` where it may not. */
export function findReason(excuses: readonly Excuse[], {start, end}: Range, kind?: LineKind): string | undefined {
  return excuses.find((excuse) => {
    return (
      (excuse.kind === undefined || excuse.kind === kind) &&
      excuse.ranges.some((range) => range.start < end && start < range.end)
    )
  })?.reason
}

/** Where the kinds of a post's lines may differ. */
export function listExcuses(post: Post): Excuse[] {
  const {tree, text} = post
  return [
    {reason: 'a block of the template language, which Markdown never sees', ranges: listTemplateBlocks(post)},
    {reason: 'a comment within other HTML, or cut off by another block', kind: 'comment', ranges: listComments(text)},
    {reason: 'words behind a comment on its line, which are no Markdown', kind: 'comment', ranges: listBehind(text)},
    {
      reason: 'micromark misses a list that begins with 2 or with nothing, behind indented code or within a list',
      ranges: listMissedLists(tree, text)
    },
    {reason: 'MDX that does not compile, which is parsed as Markdown', ranges: listUncompiled(post)},
    {reason: 'micromark begins HTML on a line that goes on lazily', ranges: listLazyHtml(post)}
  ]
}

function listBehind(text: string): Range[] {
  return [...text.matchAll(/-->[^\r\n]+/g)].map(({index, 0: line}) => ({start: index + 3, end: index + line.length}))
}

/** Browsers, and readers of Markdown such as kramdown, see such comments whole. */
function listComments(text: string): Range[] {
  return [...text.matchAll(/<!--/g)].map(({index}) => {
    const close = text.indexOf('-->', index + 4)
    return {start: index, end: close === -1 ? text.length : close + 3}
  })
}

/** A number other than 1, or nothing behind the mark. */
const missedMarker = /^(?:\d{1,9}[.)](?:\s|$)|[*+-][ \t]*(?:[\r\n]|$))/

/** CommonMark forbids such a list only where it would cut into a paragraph (0.31.2, section 5.2). */
function listMissedLists(tree: Root, text: string): Range[] {
  const missed = listNodes(tree).find((node) => {
    const {start, end} = rangeOf(node)
    return (node.type === 'paragraph' || node.type === 'heading') && missedMarker.test(text.slice(start, end))
  })
  return missed ? [{start: rangeOf(missed).start, end: text.length}] : []
}

/** CommonMark lets a lone tag begin no HTML where it could go on with a paragraph (0.31.2, section 4.6, kind 7). */
function listLazyHtml({tree, text, lines}: Post): Range[] {
  const containers = listNodes(tree).flatMap((node) => ('children' in node && node !== tree ? [node.children] : []))
  return containers.flatMap((children) =>
    children.flatMap((node, index) => {
      const {line = 0} = node.position?.start ?? {}
      const isBelowText = children[index - 1]?.position?.end.line === line - 1
      const isUnmarked = /^[ \t]*</.test(text.slice(lines.start(line), rangeOf(node).end))
      return node.type === 'html' && isBelowText && isUnmarked ? [{start: rangeOf(node).start, end: text.length}] : []
    })
  )
}

function listUncompiled({path, tree, text}: Post): Range[] {
  const isMarkdown = path.endsWith('.mdx') && !listNodes(tree).some(({type}) => type.startsWith('mdx'))
  return isMarkdown ? [{start: 0, end: text.length}] : []
}

function listTemplateBlocks({text, body}: Post): Range[] {
  const templates = new TemplateBlocks(text)
  return body.flatMap(({start, end}) => {
    const block = templates.openAt(skipBlanks(text, start, end), end)
    return block ? [{start, end: block.close + 1}] : []
  })
}
