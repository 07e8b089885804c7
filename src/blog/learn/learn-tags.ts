import {editDistance} from '../../sources/address/edit-distance.ts'
import type {PostSample} from './post-sample.ts'

/** The tags of a blog. */
export interface TagHabit {
  /** Tags as written with the number of posts that have them, the most frequent first. */
  readonly tags: readonly TagCount[]
  /** Rare tags that look like a slip for a frequent one. */
  readonly lookAlikes: readonly {readonly rare: TagCount; readonly frequent: TagCount}[]
}

export interface TagCount {
  readonly tag: string
  readonly number: number
}

/** A slip is rarer than what was meant, by this factor. */
const factor = 4

/** In shorter tags a letter makes another word; in longer ones comparing costs. */
const lengths = {least: 5, most: 60}

/** Counts tags, and pairs those that differ only in case, separators, or one letter. */
export function learnTags(samples: readonly PostSample[]): TagHabit {
  const counts = new Map<string, number>()
  for (const {tags} of samples) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  const tags = [...counts].map(([tag, number]) => ({tag, number})).sort((a, b) => b.number - a.number)
  return {tags, lookAlikes: findLookAlikes(tags)}
}

/** `tags` are sorted by frequency; what was seen before is at least as frequent. */
function findLookAlikes(tags: readonly TagCount[]): {rare: TagCount; frequent: TagCount}[] {
  const folded = new Map<string, TagCount>()
  const shortened = new Map<string, TagCount[]>()
  const pairs: {rare: TagCount; frequent: TagCount}[] = []
  for (const rare of tags) {
    const name = fold(rare.tag)
    const same = folded.get(name)
    const frequent = same ?? findNear(rare, name, shortened)
    if (frequent) pairs.push({rare, frequent})
    if (same) continue
    folded.set(name, rare)
    for (const key of shorten(name)) shortened.set(key, [...(shortened.get(key) ?? []), rare])
  }
  return pairs
}

function findNear(
  rare: TagCount,
  name: string,
  shortened: ReadonlyMap<string, readonly TagCount[]>
): TagCount | undefined {
  for (const key of shorten(name)) {
    const near = shortened.get(key)?.find(({tag, number}) => number >= factor * rare.number && isSlip(name, fold(tag)))
    if (near) return near
  }
  return undefined
}

/** Numbers and plurals are meant: `es2015` is not `es2016`. */
function isSlip(name: string, other: string): boolean {
  if (name === `${other}s` || other === `${name}s`) return false
  return name.replace(/\D/g, '') === other.replace(/\D/g, '') && editDistance(name, other) === 1
}

function fold(tag: string): string {
  return tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

/** The name, and the name without each of its letters: names one slip apart share one of them. */
function shorten(name: string): string[] {
  if (name.length < lengths.least || name.length > lengths.most) return []
  return [name, ...Array.from({length: name.length}, (_, index) => name.slice(0, index) + name.slice(index + 1))]
}
