import type {Nodes, Root} from 'mdast'
import {LineIndex} from '../../src/post/line-index.ts'

/**
 * What remark sees in each line (from 1) that one node fills: `code` or `comment`. Other lines are left out, and so is
 * HTML within a paragraph, but for comments that go on to the next line.
 */
export function readRemarkLineKinds(tree: Root, text: string): Map<number, 'code' | 'comment'> {
  const index = new LineIndex(text)
  const kinds = new Map<number, 'code' | 'comment'>()
  const visit = (node: Nodes, parent?: Nodes): void => {
    const {start, end} = node.position ?? {start: index.point(0), end: index.point(0)}
    const kind = judge(node, text)
    const isInline = parent?.type === 'paragraph' || parent?.type === 'heading'
    if (isInline && (start.line === end.line || kind === 'code')) return
    for (let line = start.line; kind && line <= end.line; line++) {
      const before = text.slice(index.start(line), Math.max(start.offset ?? 0, index.start(line)))
      const isWhole = before.replace(isInline ? /[\s>]/g : /\[\^[^\]\s]+\]:|[\s>*+\d.)-]/g, '') === ''
      const rest = text.slice(end.offset ?? 0, index.start(end.line + 1)).trim()
      if (isWhole && (line < end.line || rest === '')) kinds.set(line, kind)
    }
    if ('children' in node) for (const child of node.children) visit(child, node)
  }
  visit(tree)
  return kinds
}

function judge(node: Nodes, text: string): 'code' | 'comment' | undefined {
  if (node.type === 'code' || node.type === 'mdxjsEsm') return 'code'
  if (node.type !== 'html') return undefined
  const value = text.slice(node.position?.start.offset, node.position?.end.offset).trimStart()
  if (/^<(?:script|pre|style)\b(?!s)/i.test(value) || /^<(?:\?|!(?!--))/.test(value)) return 'code'
  return value.startsWith('<!--') ? 'comment' : undefined
}
