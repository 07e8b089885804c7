import type {Nodes} from 'mdast'
import type {Range} from '../../src/post/place.ts'

/** All nodes of a tree in the order of the text, parents before their children. */
export function listNodes(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(listNodes)] : [node]
}

/** The offsets of a node. */
export function rangeOf({position}: Nodes): Range {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}
