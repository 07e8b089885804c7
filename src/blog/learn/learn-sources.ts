import {normaliseLabel} from '../../sources/normalise-label.ts'
import {countSources, namesSource} from '../conventions.ts'
import type {PostSample} from './post-sample.ts'

/** How a blog says where its posts come from. */
export interface SourceHabit {
  /** The posts that name a source. */
  readonly naming: number
  readonly of: number
  /** The paths of those that name none. */
  readonly without: readonly string[]
  /** Labels in their most frequent spelling with the number of posts that have them, the most frequent first. */
  readonly labels: readonly (readonly [label: string, number: number])[]
}

/** Counts the published posts that name a source, and the labels they do it with. */
export function learnSources(samples: readonly PostSample[]): SourceHabit {
  const published = samples.filter(({facts}) => facts.kind === 'post')
  const posts = published.map(({facts}) => facts)
  const {number, of} = countSources(posts)
  const without = posts.filter((post) => !namesSource(post, true)).map(({path}) => path)
  return {naming: number, of, without, labels: countLabels(published)}
}

function countLabels(samples: readonly PostSample[]): [string, number][] {
  const byLabel = new Map<string, {number: number; spellings: Map<string, number>}>()
  for (const {labels} of samples) {
    const spellings = new Map(labels.map((label) => [normaliseLabel(label), label.trim()]))
    for (const [normal, spelling] of spellings) {
      const known = byLabel.get(normal) ?? {number: 0, spellings: new Map()}
      known.number++
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1)
      byLabel.set(normal, known)
    }
  }
  return [...byLabel.values()]
    .map(({number, spellings}): [string, number] => [mostFrequent(spellings), number])
    .sort(([, a], [, b]) => b - a)
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
