import type {EngineProfile} from '../../engines/engine.ts'
import {countKeys} from '../conventions.ts'
import type {PostFacts} from '../facts.ts'

/** A key that nearly all posts of a blog fill. */
export interface UsualKey {
  readonly key: string
  readonly filled: number
  /** The posts that could fill it: published ones with front matter that is read. */
  readonly of: number
  /** The paths of those that leave it out or empty. */
  readonly without: readonly string[]
  /** Whether drafts fill it too: no post is without it, and none would be. */
  readonly isEverywhere: boolean
}

/** From fewer posts no key is called usual. */
const fewestPosts = 10

/** The keys that at least nine of ten posts fill, those without exception first; left out are those that the engine needs anyway, and flags. */
export function learnKeys(posts: readonly PostFacts[], engine: EngineProfile): UsualKey[] {
  const readable = posts.filter(({readable, kind}) => readable && kind === 'post')
  if (readable.length < fewestPosts) return []
  const drafts = posts.filter(({readable, kind}) => readable && kind === 'draft')
  const needless = new Set(
    engine.keys.filter(({required, type}) => required !== undefined || type === 'flag').map(({name}) => name)
  )
  return [...countKeys(readable)]
    .filter(([key, {filled}]) => !needless.has(key) && filled >= 0.9 * readable.length)
    .map(([key, {filled}]) => ({
      key,
      filled,
      of: readable.length,
      without: readable.filter(({fields}) => !fields[key]?.filled).map(({path}) => path),
      isEverywhere: filled === readable.length && drafts.every(({fields}) => fields[key]?.filled)
    }))
    .sort((a, b) => b.filled - a.filled)
}
