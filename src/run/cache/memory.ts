import type {Site} from '../../engines/engine.ts'
import {always, overlapSpans, type Span} from '../../engines/present.ts'
import type {FactsMemory} from '../blog-around.ts'
import type {PostResult} from '../lint-post.ts'
import type {Input} from '../linter.ts'
import type {PathNames} from '../path-names.ts'
import type {PostLinter, PostOutcome} from '../post-linter.ts'
import type {Shelf} from './shelf.ts'
import {versionOf} from './version-of.ts'

/** What is known of single posts. */
export interface Memory {
  lintPosts(lintPosts: PostLinter): PostLinter
  readonly facts: FactsMemory
  /** When holds all that was recalled and kept of a site. */
  holds(site: Site): Span
}

/** Makes the memory of a run. */
export function createMemory(shelfOf: (site: Site) => Shelf, names: PathNames): Memory {
  const spans = new Map<Site, Span>()
  const narrow = (site: Site, holds: Span): void => {
    spans.set(site, overlapSpans(spans.get(site) ?? always, holds))
  }
  const recall = (input: Input, site: Site): PostResult | undefined => {
    const shelf = shelfOf(site)
    const version = versionOf(input, shelf)
    const known = version && shelf.result(version)
    if (!known || !shelf.hasFacts(version)) return undefined
    narrow(site, known.holds)
    return {
      path: names.toPath(input.file),
      ...known.stored,
      blob: version.blob,
      holds: known.holds,
      get facts() {
        return shelf.fullFacts(version)
      }
    }
  }
  const keep = (input: Input, site: Site, outcome: PostOutcome | undefined): void => {
    if (outcome === undefined || 'fault' in outcome || outcome.findings.some(({ruleId}) => ruleId === 'crash')) return
    narrow(site, outcome.holds)
    const {findings, disables} = outcome
    shelfOf(site).keep(input.file, input.content !== undefined, {...outcome, result: {findings, disables}})
  }
  return {
    holds: (site) => spans.get(site) ?? always,
    lintPosts: (lintPosts) => async (inputs, site, onPost) => {
      const outcomes: (PostOutcome | undefined)[] = inputs.map((input) => recall(input, site))
      const missing = inputs.filter((_, index) => outcomes[index] === undefined)
      for (let known = inputs.length - missing.length; known > 0; known--) onPost?.()
      const linted = missing.length === 0 ? [] : await lintPosts(missing, site, onPost)
      missing.forEach((input, index) => {
        keep(input, site, linted[index])
      })
      const rest = linted[Symbol.iterator]()
      return outcomes.flatMap((outcome): PostOutcome[] => {
        const found = outcome ?? rest.next().value
        return found ? [found] : []
      })
    },
    facts: {
      recall(file, site) {
        const shelf = shelfOf(site)
        const version = shelf.identify(file)
        const known = version && shelf.outline(version)
        if (known) narrow(site, known.holds)
        return known?.facts
      },
      keep(file, site, reading) {
        narrow(site, reading.holds)
        shelfOf(site).keep(file, false, reading)
      }
    }
  }
}
