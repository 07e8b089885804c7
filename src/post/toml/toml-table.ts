import type {Entry, Mapping, Scalar, Value} from '../front-matter.ts'
import type {DottedKey} from './scan-toml-key.ts'

/** A table that is still growing: headers and dotted keys add to tables that were opened before. */
export interface Table {
  readonly nodes: Node[]
  readonly byName: Map<string, Node>
}

/** A key with a value, a table, or the tables of `[[name]]`. */
interface Node {
  readonly key: Scalar
  readonly value?: Value
  readonly tables: Table[]
  readonly isArray: boolean
}

/** A table without entries. */
export function createTable(): Table {
  return {nodes: [], byName: new Map()}
}

/** Adds `a.b = value`; a key that is there already is added once more. */
export function addEntry(table: Table, {parts}: DottedKey, value: Value): void {
  const key = parts.at(-1)
  if (!key) return
  const parent = parts.slice(0, -1).reduce(openChild, table)
  addNode(parent, {key, value, tables: [], isArray: false})
}

/** Opens the table of a header, `[a.b]` or, with `isArray`, one more of `[[a.b]]`. */
export function openTable(root: Table, {parts}: DottedKey, isArray: boolean): Table {
  const key = parts.at(-1)
  if (!key) return root
  const parent = parts.slice(0, -1).reduce(openChild, root)
  if (!isArray) return openChild(parent, key)
  const table = createTable()
  const known = parent.byName.get(key.text)
  if (known?.isArray) known.tables.push(table)
  else addNode(parent, {key, tables: [table], isArray})
  return table
}

function openChild(parent: Table, key: Scalar): Table {
  const known = parent.byName.get(key.text)?.tables.at(-1)
  if (known) return known
  const table = createTable()
  addNode(parent, {key, tables: [table], isArray: false})
  return table
}

function addNode(table: Table, node: Node): void {
  table.nodes.push(node)
  table.byName.set(node.key.text, node)
}

/** The entries of a table that grows no more. */
export function finishTable(table: Table): Entry[] {
  return table.nodes.map((node) => {
    const value = finishNode(node)
    return {start: node.key.start, end: Math.max(node.key.end, value.end), key: node.key, value}
  })
}

function finishNode({key, value, tables, isArray}: Node): Value {
  if (value) return value
  const items = tables.map((table) => finishMapping(table, key.end))
  const first = items[0]
  if (!isArray && first) return first
  const start = first?.start ?? key.end
  return {type: 'sequence', start, end: items.reduce((end, item) => Math.max(end, item.end), start), items}
}

function finishMapping(table: Table, at: number): Mapping {
  const entries = finishTable(table)
  const start = entries[0]?.start ?? at
  return {type: 'mapping', start, end: entries.reduce((end, entry) => Math.max(end, entry.end), start), entries}
}
