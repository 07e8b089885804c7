import type {Entry, FrontMatter, Scalar, Value} from './front-matter.ts'

/** `fold`: whether `Title` is `title`. */
export interface EntryQuery {
  readonly fold?: boolean
}

/** All entries for a dotted path of keys (`image.alt`), in the order written; a key that holds dots matches as a whole too. */
export function findEntries(
  {entries}: Pick<FrontMatter, 'entries'>,
  path: string,
  {fold = false}: EntryQuery = {}
): readonly Entry[] {
  const name = normalise(path, fold)
  const found = name.includes('.')
    ? findBelow(entries, name.split('.'), fold)
    : entries.filter(({key}) => isNamed(key, name, fold))
  return found.length > 1 ? found.sort((a, b) => a.start - b.start) : found
}

/** The last entry for a path, which is the one most parsers take; the first one with `first`. */
export function findEntry(
  frontMatter: Pick<FrontMatter, 'entries'>,
  path: string,
  {first = false, ...query}: EntryQuery & {readonly first?: boolean} = {}
): Entry | undefined {
  return findEntries(frontMatter, path, query).at(first ? 0 : -1)
}

/** Whether nothing is given: no value, `~`, `null`, an empty text, list or map. */
export function isEmptyValue(value: Value): boolean {
  if (value.type === 'empty') return true
  if (value.type === 'sequence') return value.items.length === 0
  if (value.type === 'mapping') return value.entries.length === 0
  if (value.type === 'alias') return false
  const isWord = value.style === 'plain' || value.style === 'bare'
  return value.text === '' || (isWord && nullWords.has(value.source))
}

/** YAML 1.2 core schema, section 10.3.2, and JSON's `null`. */
const nullWords = new Set(['~', 'null', 'Null', 'NULL'])

function findBelow(entries: readonly Entry[], parts: readonly string[], fold: boolean): Entry[] {
  const found: Entry[] = []
  for (let used = 1; used <= parts.length; used++) {
    const name = parts.slice(0, used).join('.')
    for (const entry of entries) {
      if (!isNamed(entry.key, name, fold)) continue
      if (used === parts.length) found.push(entry)
      else if (entry.value.type === 'mapping') found.push(...findBelow(entry.value.entries, parts.slice(used), fold))
    }
  }
  return found
}

function isNamed({text}: Scalar, name: string, fold: boolean): boolean {
  return text === name || (fold && text.toLowerCase() === name)
}

function normalise(name: string, fold: boolean): string {
  return fold ? name.toLowerCase() : name
}
