import type {Entry, FrontMatter, Value} from '../post/front-matter.ts'
import type {Range} from '../post/place.ts'
import type {OutlineNode} from './outline.ts'

/**
 * The fences, keys and values of front matter; nothing where there is none. Comments are left out: the reader does not see
 * those behind a value that is broken, and one that came or went would show in the values.
 */
export function listFrontMatterNodes(frontMatter: FrontMatter | undefined): OutlineNode[] {
  if (!frontMatter) return []
  const {format, fence, open, close, entries} = frontMatter
  return [
    node('front-matter', 'block', frontMatter, {format, fence}),
    node('open', 'leaf', open),
    ...(close ? [node('close', 'leaf', close)] : []),
    ...entries.flatMap(listEntry)
  ]
}

function listEntry(entry: Entry): OutlineNode[] {
  return [node('entry', 'block', entry), ...listValue(entry.key), ...listValue(entry.value)]
}

function listValue(value: Value): OutlineNode[] {
  switch (value.type) {
    case 'mapping':
      return [node('mapping', 'inline', value), ...value.entries.flatMap(listEntry)]
    case 'sequence':
      return [node('sequence', 'inline', value), ...value.items.flatMap(listValue)]
    case 'scalar': {
      const {style, text, tag} = value
      return [node('scalar', 'leaf', value, {style, text, tag})]
    }
    default:
      return [node(value.type, 'leaf', value)]
  }
}

function node(type: string, role: OutlineNode['role'], {start, end}: Range, own: unknown = {}): OutlineNode {
  return {type, role, start, end, attributes: JSON.stringify(own)}
}
