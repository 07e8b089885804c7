import type {EngineId} from '../engines/engine.ts'
import {tagKey} from '../engines/tag-key.ts'
import {askedPosts, type Blog} from './blog.ts'
import type {PostFacts, TextFact} from './facts.ts'
import {findLookAlikes, isClearSlip, type LookAlike} from './find-look-alikes.ts'

/** A tag or category of a post that most likely is meant to be another one. */
export interface Drift extends LookAlike {
  readonly post: PostFacts
  readonly written: TextFact
  /** Whether the frequent name can stand where the rare one does, whatever is around it. */
  readonly isReplaceable: boolean
}

/** A name that fewer posts have is no model for others; a slip is told where the model is beyond doubt. */
const fewest = {'in-form': 3, 'in-a-letter': 5}

/** A slip that was made more often is none. */
const mostSlips = 2

/** Other names are this much more frequent before one counts as meant. */
const factor = 4

/**
 * Finds the rare names of the posts asked about that differ from a frequent one in form alone, where the engine takes
 * them for two, or by a clear slip. Names are compared with those of posts in the same language.
 */
export function findDrift(blog: Blog, engine: EngineId, namesOf: (post: PostFacts) => readonly TextFact[]): Drift[] {
  const rare = new Map<string, ReadonlyMap<string, LookAlike>>()
  for (const [language, counts] of countNames(blog.posts, namesOf)) {
    const names = [...counts].map(([tag, number]) => ({tag, number})).sort((a, b) => b.number - a.number)
    const drifted = findLookAlikes(names).filter((pair) => isDrift(pair, engine))
    rare.set(language, new Map(drifted.map((pair) => [pair.rare.tag, pair])))
  }
  return askedPosts(blog).flatMap((post) => {
    const names = namesOf(post)
    return names.flatMap((written): Drift[] => {
      const pair = rare.get(post.language ?? '')?.get(written.text)
      // Where both are written, one of them is to go, and not to be written twice.
      if (!pair || names.some(({text}) => text === pair.frequent.tag)) return []
      return [{...pair, post, written, isReplaceable: isReplaceable(pair)}]
    })
  })
}

function countNames(
  posts: readonly PostFacts[],
  namesOf: (post: PostFacts) => readonly TextFact[]
): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const post of posts) {
    const language = post.language ?? ''
    const known = counts.get(language) ?? new Map<string, number>()
    counts.set(language, known)
    for (const {text} of namesOf(post)) known.set(text, (known.get(text) ?? 0) + 1)
  }
  return counts
}

function isDrift({rare, frequent, differs}: LookAlike, engine: EngineId): boolean {
  if (frequent.number < fewest[differs] || frequent.number < factor * rare.number) return false
  if (differs === 'in-a-letter') return rare.number <= mostSlips && isClearSlip(rare.tag, frequent.tag)
  return tagKey(engine, rare.tag) !== tagKey(engine, frequent.tag)
}

/** Blanks may separate names, some characters mean something to YAML, and so do some words. */
function isReplaceable({rare, frequent}: LookAlike): boolean {
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._+-]*$/u.test(frequent.tag) && /\p{L}/u.test(frequent.tag)
  const isWord = /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(frequent.tag)
  return isPlain && !isWord && (!frequent.tag.includes(' ') || rare.tag.includes(' '))
}
