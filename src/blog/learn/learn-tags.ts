import {findLookAlikes, type LookAlike, type TagCount} from '../find-look-alikes.ts'
import type {PostSample} from './post-sample.ts'

/** The tags of a blog. */
export interface TagHabit {
  /** Tags as written with the number of posts that have them, the most frequent first. */
  readonly tags: readonly TagCount[]
  /** Rare tags that look like a slip for a frequent one. */
  readonly lookAlikes: readonly LookAlike[]
}

/** Counts tags, and pairs those that differ only in case, separators, or one letter. */
export function learnTags(samples: readonly PostSample[]): TagHabit {
  const counts = new Map<string, number>()
  for (const {facts} of samples) for (const {text} of facts.tags) counts.set(text, (counts.get(text) ?? 0) + 1)
  const tags = [...counts].map(([tag, number]) => ({tag, number})).sort((a, b) => b.number - a.number)
  return {tags, lookAlikes: findLookAlikes(tags)}
}
