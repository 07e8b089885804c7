import type {Nodes} from 'mdast'
import type {OutlineNode} from './outline.ts'

/** Nodes that hold others and stand within a line of text (mdast, phrasing content). */
const inline: ReadonlySet<string> = new Set(['delete', 'emphasis', 'link', 'linkReference', 'strong'])

/** The nodes of a Markdown tree in the order of the text, each before those inside of it. */
export function listMarkdownNodes(tree: Nodes): OutlineNode[] {
  const nodes: OutlineNode[] = []
  const left: Nodes[] = [tree]
  for (let node = left.pop(); node; node = left.pop()) {
    const {type, position, data: _data, ...rest} = node
    const {children, ...own} = 'children' in rest ? rest : {...rest, children: undefined}
    nodes.push({
      type,
      role: children === undefined ? 'leaf' : inline.has(type) ? 'inline' : 'block',
      start: position?.start.offset ?? 0,
      end: position?.end.offset ?? 0,
      attributes: JSON.stringify(own)
    })
    if (children) left.push(...[...children].reverse())
  }
  return nodes
}
