import {join} from 'node:path'
import type {Site} from '../../engines/engine.ts'
import type {Span} from '../../engines/present.ts'
import type {FactsMemory} from '../blog-around.ts'
import type {LintedSite} from '../lint-site.ts'
import type {Input, LintSettings} from '../linter.ts'
import type {BlogLister} from '../list-blog.ts'
import type {PathNames} from '../path-names.ts'
import type {PostLinter} from '../post-linter.ts'
import {createMemory} from './memory.ts'
import {removeOldEntries} from './remove-old-entries.ts'
import {describeSettings} from './settings-key.ts'
import {openShelf, type Shelf} from './shelf.ts'
import {openSiteAnswers, type SiteAnswers} from './site-answers.ts'

/** Where findings are kept from run to run. */
export interface CacheRequest {
  /** Absolute; made when something is to be written. */
  readonly folder: string
  /** Stands for the program and what it runs on: what another one found may be wrong. */
  readonly program: string
  /** The clock of the machine, in milliseconds since 1970; files that changed just before are looked at again. */
  readonly clock: number
  /** Whether the user named the folder, and is told when it cannot be written. */
  readonly isNamed: boolean
}

/** What a cache needs to know of the run. */
export interface CacheContext {
  readonly cwd: string
  readonly settings: LintSettings
  readonly names: PathNames
  readonly listPosts: BlogLister
}

/** What earlier runs found, as far as it still holds. */
export interface LintCache {
  /**
   * What was found in all of these posts; `undefined` where any of it, or of the blog around them, has changed. `among`
   * stands for the earlier texts that were known as well.
   */
  recall(inputs: readonly Input[], site: Site, among: string): Promise<LintedSite | undefined>
  remember(inputs: readonly Input[], site: Site, linted: LintedSite, among: string): Promise<void>
  /** Lints only the posts of which nothing is known. */
  lintPosts(lintPosts: PostLinter): PostLinter
  /** When holds all that was recalled and remembered of the posts of a site, one by one. */
  holds(site: Site): Span
  readonly facts: FactsMemory
  /** Gives whether all could be written. */
  save(): boolean
}

/** Opens a cache. What other remark plugins do cannot be known: runs with any have none. */
export function openCache(request: CacheRequest, context: CacheContext): LintCache | undefined {
  const {cwd, settings} = context
  const {folder, program, clock} = request
  if (settings.foreignPlugins.length > 0 || (settings.schema && settings.schema.id === undefined)) return undefined
  const shelves = new Map<Site, Shelf>()
  const answers = new Map<Site, SiteAnswers>()
  const shelfOf = (site: Site): Shelf => {
    const known = shelves.get(site)
    if (known) return known
    const base = site.root || cwd
    const key = describeSettings({program, folder, cwd, base}, site, settings)
    const shelf = openShelf({path: join(folder, key.slice(0, 16)), key, base}, clock, site.now)
    shelves.set(site, shelf)
    return shelf
  }
  const answersOf = (site: Site): SiteAnswers => {
    const known = answers.get(site) ?? openSiteAnswers(shelfOf(site), site, context)
    answers.set(site, known)
    return known
  }
  const memory = createMemory(shelfOf, context.names)
  // What the network says is not kept here.
  const isWhole = settings.checkLink === undefined
  return {
    recall: async (inputs, site, among) => (isWhole ? answersOf(site).recall(inputs, among) : undefined),
    async remember(inputs, site, linted, among) {
      if (isWhole) await answersOf(site).remember(inputs, linted, memory.holds(site), among)
    },
    lintPosts: memory.lintPosts,
    holds: memory.holds,
    facts: memory.facts,
    save() {
      const outcomes = [...shelves.values()].map((shelf) => shelf.save())
      if (outcomes.includes('saved')) removeOldEntries(folder, clock)
      return !outcomes.includes('failed')
    }
  }
}
