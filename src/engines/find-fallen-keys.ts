import type {Scalar} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import type {EngineProfile} from './engine.ts'

/** A key of the engine that stands below the head of a TOML table, and so belongs to that table. */
export interface FallenKey {
  readonly key: Scalar
  readonly table: string
}

/** Keys that no table of a theme is known to have. */
const topKeys: ReadonlySet<string> = new Set(
  'aliases categories date draft expirydate lastmod publishdate slug tags taxonomies updated'.split(' ')
)

/** Tables that hold such keys themselves. */
const ownTables: ReadonlySet<string> = new Set(['taxonomies', 'cascade', 'menu', 'menus', 'sitemap', 'build'])

/** Finds the keys in TOML front matter that the engine reads at the top alone, where the top has none of that name. */
export function findFallenKeys({frontMatter, text}: Post, {keys}: EngineProfile): FallenKey[] {
  if (frontMatter?.format !== 'toml') return []
  const {entries} = frontMatter
  const known = new Set(keys.map(({name}) => name.toLowerCase()).filter((name) => topKeys.has(name)))
  const given = new Set(entries.map(({key}) => key.text.toLowerCase()))
  return entries.flatMap(({key: {text: table}, value}) => {
    // An inline table ends where it is written.
    const isHeaded = value.type === 'mapping' && text[value.start] !== '{' && !ownTables.has(table.toLowerCase())
    const inside = isHeaded ? value.entries : []
    return inside.flatMap(({key}) => {
      const name = key.text.toLowerCase()
      return known.has(name) && !given.has(name) ? [{key, table}] : []
    })
  })
}
