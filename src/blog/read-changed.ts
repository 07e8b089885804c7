import {isChangeKey} from '../engines/change-keys.ts'
import type {EngineProfile, Site} from '../engines/engine.ts'
import type {Post} from '../post/post.ts'
import type {WrittenName} from './read-listing.ts'

/** When a post says it was last changed. */
export interface WrittenChange extends WrittenName {
  readonly key: string
  /** `YYYY-MM-DD`, where it can be told. */
  readonly day: string | undefined
}

/** Reads when a post says it was last changed, by the first key for that; `undefined` where it has none. */
export function readChanged({frontMatter}: Post, site: Site, engine: EngineProfile): WrittenChange | undefined {
  const entry = frontMatter?.entries.find(({key}) => isChangeKey(key.text))
  if (entry?.value.type !== 'scalar' || entry.value.text === '') return undefined
  const {text, start, end} = entry.value
  const {instant, day} = engine.readDate(entry.value, site)
  const known = day ?? (instant === undefined ? undefined : new Date(instant).toISOString().slice(0, 10))
  return {key: entry.key.text, text, start, end, day: known}
}
