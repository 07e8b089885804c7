import type {Nodes} from 'mdast'
import type {Range} from '../post/place.ts'
import type {OutlineNode} from './outline.ts'

/** Nodes that hold others and stand within a line of text (mdast, phrasing content). */
const inline: ReadonlySet<string> = new Set(['delete', 'emphasis', 'link', 'linkReference', 'strong'])

/** The nodes of a Markdown tree in the order of the text, each before those inside of it. */
export function listMarkdownNodes(tree: Nodes): OutlineNode[] {
  const nodes: OutlineNode[] = []
  const left: (Nodes | OutlineNode)[] = [tree]
  for (let node = left.pop(); node; node = left.pop()) {
    if ('role' in node) {
      nodes.push(node)
      continue
    }
    const {type} = node
    const {children, ...own} = 'children' in node ? node : {...node, children: undefined}
    const role = children === undefined ? 'leaf' : inline.has(type) ? 'inline' : 'block'
    const range = rangeOf(node) ?? {start: 0, end: 0}
    nodes.push({type, role, ...range, attributes: showOwn(own)})
    if (children) left.push(...joinUnplaced(children, range).reverse())
  }
  return nodes
}

/**
 * Makes one text again of those that mdast-util-gfm-autolink-literal 2 parted at bare addresses, where it leaves neither
 * the texts nor the links a place: they reach from the node before to the node behind.
 */
function joinUnplaced(children: readonly Nodes[], parent: Range): (Nodes | OutlineNode)[] {
  const joined: (Nodes | OutlineNode)[] = []
  let {start} = parent
  for (let index = 0; index < children.length; ) {
    const run: Nodes[] = []
    while (index + run.length < children.length) {
      const child = children[index + run.length]
      if (!child || child.position) break
      run.push(child)
    }
    const next = children[index + run.length]
    if (run.length > 0) {
      const end = next?.position?.start.offset ?? parent.end
      joined.push({type: 'text', role: 'leaf', start, end, attributes: showOwn(run)})
    }
    if (next) {
      joined.push(next)
      start = rangeOf(next)?.end ?? start
    }
    index += run.length + 1
  }
  return joined
}

/** What nodes say themselves; attributes of MDX have places of their own. */
function showOwn(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'position' || key === 'data' ? undefined : part))
}

function rangeOf({position}: Nodes): Range | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? undefined : {start, end}
}
