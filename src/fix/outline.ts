import type {Range} from '../post/place.ts'
import {listTouching} from './list-touching.ts'

/** A node of some tree, as far as it matters for whether two trees are the same. */
export interface OutlineNode extends Range {
  readonly type: string
  /**
   * `block` is where it was whatever changes inside; `inline` may come or go with the text of an edit, `leaf` has no
   * nodes inside and may be cut by an edit.
   */
  readonly role: 'block' | 'inline' | 'leaf'
  /** Everything else the node says. */
  readonly attributes: string
}

/**
 * What the tree of a text says outside of edits, a line for each node. `edited` are the ranges of the edits in the text of this tree,
 * sorted; `carry` takes an offset to where both trees are compared, and has no answer for one that an edit swallows.
 */
export function outline(
  text: string,
  nodes: readonly OutlineNode[],
  edited: readonly Range[],
  carry: (offset: number) => number | undefined
): string[] {
  return nodes.flatMap((node) => {
    const touching = listTouching(edited, node)
    const show = ({start, end}: Range): string => `${node.type} ${carry(start) ?? '?'}-${carry(end) ?? '?'}`
    if (touching.length === 0) return [`${show(node)} ${node.attributes}`]
    if (node.role === 'leaf')
      return cut(node, touching)
        .flatMap((part) => trim(text, part))
        .map(show)
    if (node.role === 'block') return [`${show(node)} ${node.attributes}`]
    return touching.some(({start, end}) => start <= node.start && end >= node.end) ? [] : [show(node)]
  })
}

/** What is left of a range outside of others. */
function cut(range: Range, others: readonly Range[]): Range[] {
  const left: Range[] = []
  let {start} = range
  for (const other of others) {
    if (other.start > start) left.push({start, end: other.start})
    start = Math.max(start, other.end)
  }
  if (range.end > start) left.push({start, end: range.end})
  return left
}

/** A range without blanks at its ends, which belong now to a text and now to what is around it; none of blanks alone. */
function trim(text: string, {start, end}: Range): Range[] {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  return part.trim() === '' ? [] : [{start: from, end: from + part.trim().length}]
}
