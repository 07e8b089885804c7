import type {Comment, Entry, Mapping, Scalar, ScalarStyle, Sequence, Value} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {
  type BlockScalarToken,
  type CstItem,
  type CstLeaf,
  type CstToken,
  type FlowScalarToken,
  resolveText
} from './parse-cst.ts'

/** The root value of a text and its comments. */
export interface ValueReading {
  readonly root: Value | undefined
  readonly comments: readonly Comment[]
}

type Of<T extends CstToken['type']> = Extract<CstToken, {type: T}>

/** What is gathered on the way through the tree; `base` is the offset of the parsed text within the post. */
interface Walk {
  readonly text: string
  readonly base: number
  readonly comments: Comment[]
}

const styles: Readonly<Record<FlowScalarToken['type'], ScalarStyle>> = {
  alias: 'plain',
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double'
}

/**
 * Turns the tokens of `parseCst` into values with places in `text`; `base` is where the parsed part starts there.
 * Takes the first document only.
 */
export function valuesFromCst(text: string, base: number, tokens: readonly CstToken[]): ValueReading {
  const walk: Walk = {text, base, comments: []}
  const document = tokens.find((token): token is Of<'document'> => token.type === 'document')
  for (const token of tokens) if (token.type === 'comment') keepComment(walk, token)
  if (!document) return {root: undefined, comments: walk.comments}
  const props = readProps(walk, document.start)
  const root = document.value && readToken(walk, document.value, props.tag)
  readProps(walk, document.end ?? [])
  return {root, comments: walk.comments.sort((a, b) => a.start - b.start)}
}

function keepComment({text, base, comments}: Walk, token: Range | CstLeaf): void {
  if (!('offset' in token)) return
  const start = base + token.offset
  const end = start + token.source.length
  comments.push({start, end, text: text.slice(start + 1, end).trim()})
}

/** What stands around a node: comments, which are kept, and a tag. */
function readProps(walk: Walk, leaves: readonly CstToken[]): {tag: string | undefined; colon: CstLeaf | undefined} {
  let tag: string | undefined
  let colon: CstLeaf | undefined
  for (const leaf of leaves) {
    if (leaf.type === 'comment') keepComment(walk, leaf)
    else if (leaf.type === 'tag') tag = leaf.source
    else if (leaf.type === 'map-value-ind') colon ??= leaf
  }
  return {tag, colon}
}

function readToken(walk: Walk, token: CstToken, tag?: string): Value | undefined {
  switch (token.type) {
    case 'alias': {
      readProps(walk, token.end ?? [])
      return {type: 'alias', ...rangeOf(walk, token), name: token.source.slice(1)}
    }
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return readFlowScalar(walk, token, tag)
    case 'block-scalar':
      return readBlockScalar(walk, token, tag)
    case 'block-map':
      return readMap(walk, token.items, walk.base + token.offset)
    case 'block-seq':
      return readBlockSequence(walk, token)
    case 'flow-collection':
      return readFlowCollection(walk, token)
    default:
      return undefined
  }
}

function rangeOf({base}: Walk, token: {offset: number; source: string}): Range {
  return {start: base + token.offset, end: base + token.offset + token.source.length}
}

function readFlowScalar(walk: Walk, token: FlowScalarToken, tag: string | undefined): Scalar {
  readProps(walk, token.end ?? [])
  const range = rangeOf(walk, token)
  // What was parsed may be a masked copy; the text that is meant comes from the post.
  const source = walk.text.slice(range.start, range.end)
  return scalarAt(walk, styles[token.type], range, resolveText({...token, source}), tag)
}

function readBlockScalar(walk: Walk, token: BlockScalarToken, tag: string | undefined): Scalar {
  readProps(walk, token.props)
  const header = token.props.find((prop): prop is CstLeaf => prop.type === 'block-scalar-header')
  const start = walk.base + (header?.offset ?? token.offset)
  const last = token.props.at(-1)
  const body = last && 'source' in last ? last.offset + last.source.length : token.offset
  let end = walk.base + body + token.source.length
  while (end > start && '\n\r'.includes(walk.text.charAt(end - 1))) end--
  const style = header?.source.startsWith('>') ? 'folded' : 'literal'
  return scalarAt(walk, style, {start, end}, resolveText(token), tag)
}

function scalarAt(walk: Walk, style: ScalarStyle, {start, end}: Range, text: string, tag?: string): Scalar {
  const scalar: Scalar = {type: 'scalar', style, start, end, source: walk.text.slice(start, end), text}
  return tag === undefined ? scalar : {...scalar, tag}
}

function readMap(walk: Walk, items: readonly CstItem[], start: number): Mapping {
  const entries: Entry[] = []
  for (const item of items) {
    const entry = readEntry(walk, item)
    if (entry) entries.push(entry)
  }
  const first = entries[0]?.start ?? start
  return {type: 'mapping', start: first, end: entries.at(-1)?.end ?? first, entries}
}

function readEntry(walk: Walk, item: CstItem): Entry | undefined {
  const before = readProps(walk, item.start)
  if (item.key === undefined && item.sep === undefined) return undefined
  const keyValue = item.key ? readToken(walk, item.key, before.tag) : undefined
  const {tag, colon} = readProps(walk, item.sep ?? [])
  const behind = colon && walk.base + colon.offset + 1
  const keyAt = keyValue ?? {start: (behind ?? 1) - 1, end: (behind ?? 1) - 1}
  const key =
    keyValue?.type === 'scalar' ? keyValue : scalarAt(walk, 'plain', keyAt, walk.text.slice(keyAt.start, keyAt.end))
  const at = behind ?? key.end
  const given = item.value && readToken(walk, item.value, tag)
  const isGiven = given && (given.type !== 'scalar' || given.start < given.end)
  const value: Value = isGiven ? given : {type: 'empty', start: at, end: at}
  return {start: key.start, end: value.end, key, value}
}

function readBlockSequence(walk: Walk, token: Of<'block-seq'>): Sequence {
  const items: Value[] = []
  const start = walk.base + token.offset
  for (const {start: leaves, value} of token.items) {
    const {tag} = readProps(walk, leaves)
    const dash = leaves.find((leaf) => leaf.type === 'seq-item-ind')
    if (!dash && !value) continue
    const at = dash ? walk.base + dash.offset + 1 : start
    items.push((value && readToken(walk, value, tag)) ?? {type: 'empty', start: at, end: at})
  }
  return {type: 'sequence', start, end: items.at(-1)?.end ?? start, items}
}

function readFlowCollection(walk: Walk, token: Of<'flow-collection'>): Mapping | Sequence {
  const start = walk.base + token.offset
  const isMap = token.start.type === 'flow-map-start'
  const content = isMap ? readMap(walk, token.items, start) : undefined
  const items = isMap ? [] : token.items.flatMap((item) => readFlowItem(walk, item) ?? [])
  readProps(walk, token.end)
  const close = token.end.find((leaf) => leaf.type === 'flow-map-end' || leaf.type === 'flow-seq-end')
  const end = close
    ? walk.base + close.offset + 1
    : Math.max(content?.end ?? start, items.at(-1)?.end ?? start, start + 1)
  return content ? {...content, start, end} : {type: 'sequence', start, end, items}
}

/** An item of a flow list; `[a: b]` holds a map of one entry. */
function readFlowItem(walk: Walk, item: CstItem): Value | undefined {
  const isPair = item.sep?.some((leaf) => leaf.type === 'map-value-ind') ?? false
  if (isPair || item.start.some((leaf) => leaf.type === 'explicit-key-ind')) {
    return readMap(walk, [item], walk.base)
  }
  const {tag} = readProps(walk, item.start)
  readProps(walk, item.sep ?? [])
  const token = item.value ?? item.key
  return token ? readToken(walk, token, tag) : undefined
}
