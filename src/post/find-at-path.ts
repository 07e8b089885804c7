import type {Entry, FrontMatter, Scalar, Value} from './front-matter.ts'
import {plainKey} from './to-plain-value.ts'

/** What stands at the end of a path into front matter. */
export interface PathEnd {
  /** The keys on the way, as written; positions in lists are no keys. */
  readonly keys: readonly Scalar[]
  /** Absent for the front matter as a whole. */
  readonly value?: Value
  /** The entries of the map that stands there, if it is one. */
  readonly entries: readonly Entry[]
}

/**
 * Follows the parts of a JSON pointer into front matter: names of keys, and positions in lists from 0. Goes as far as
 * there is something; of equal keys the last one counts.
 */
export function findAtPath(
  {entries, format}: Pick<FrontMatter, 'entries' | 'format'>,
  path: readonly string[]
): PathEnd {
  let end: PathEnd = {keys: [], entries}
  for (const part of path) {
    const entry = end.entries.findLast((candidate) => plainKey(candidate, format) === part)
    const value = entry?.value ?? (end.value?.type === 'sequence' ? end.value.items[Number(part)] : undefined)
    if (value === undefined) return end
    end = {
      keys: entry ? [...end.keys, entry.key] : end.keys,
      value,
      entries: value.type === 'mapping' ? value.entries : []
    }
  }
  return end
}
