import type {PluggableList} from 'unified'
import type {EngineId, Site} from '../engines/engine.ts'
import {always, overlapSpans, type Span} from '../engines/present.ts'
import type {LinkChecker} from '../links/link-verdict.ts'
import type {FrontMatterSchema} from '../rule-kit/front-matter-schema.ts'
import type {ActiveRule} from '../rule-kit/setting.ts'
import {createBlogAround} from './blog-around.ts'
import {type CacheRequest, openCache} from './cache/open-cache.ts'
import type {EarlierTexts} from './earlier-texts.ts'
import type {FingerprintedFinding} from './fingerprint.ts'
import {lintSite, type SiteContext} from './lint-site.ts'
import {createBlogLister} from './list-blog.ts'
import {createPathNames} from './path-names.ts'
import {createThreadedLinter} from './pool/lint-in-threads.ts'
import type {ReadResult} from './read-post-file.ts'
import {createSiteResolver, type SiteResolver} from './resolve-site.ts'
import type {Timer} from './timer.ts'
import {toolRuleIds} from './tool-findings.ts'

/** How posts are to be linted: a config and flags, resolved. */
export interface LintSettings {
  readonly engine?: EngineId | undefined
  readonly timeZone?: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
  /** The largest post that is read, in bytes. */
  readonly maxBytes: number
  /** The longest that is spent on one post. */
  readonly maxSeconds: number
  /** What the bounds of what is handed to parsers are multiplied by; 1 when left out. */
  readonly maxComplexity?: number | undefined
  readonly rules: readonly ActiveRule[]
  /** Ids of all rules there are, for disable comments. */
  readonly ruleIds: readonly string[]
  readonly foreignPlugins: PluggableList
  /** What front matter has to meet; nothing more than the engine wants when left out. */
  readonly schema?: FrontMatterSchema | undefined
  /** Asks for addresses on the network; no rule learns about any when left out. */
  readonly checkLink?: LinkChecker | undefined
  /** Adds up what takes how long; see `timeRequest`. */
  readonly timer?: Timer | undefined
  /** What the processors have spent on this process so far, in milliseconds. */
  readonly processorTime?: (() => number) | undefined
  /** The most threads that lint at the same time; as many as the machine has processors, and as pay, when left out. */
  readonly jobs?: number | undefined
  /** Where to keep what was found, and to look for what is known; nowhere when left out. */
  readonly cache?: CacheRequest | undefined
}

/** A post with its findings, sorted by place. */
export interface LintedPost {
  /** Relative to the working directory, with `/`. */
  readonly path: string
  /** Absolute. */
  readonly file: string
  /** The path that fingerprints go by: relative to the site's root where there is one, so the same from any folder. */
  readonly identity: string
  readonly text: string
  readonly findings: readonly FingerprintedFinding[]
}

/** A post to lint, by its absolute path; with a content, the version on the disk is not looked at. */
export interface Input {
  readonly file: string
  readonly content?: ReadResult
  /** The name that Git has for the content as a blob, where it comes from there. */
  readonly blob?: string
}

/** What came of the posts of one call. */
export interface LintedPosts {
  /** Those with findings, sorted by path. */
  readonly posts: readonly LintedPost[]
  /** The paths of those that could not be read, or were given up. */
  readonly unread: readonly string[]
  /** The engines of their sites. */
  readonly engines: readonly EngineId[]
  /** When all this holds; absent where nobody took notice, without a cache. */
  readonly holds?: Span | undefined
}

/** Lints posts with what it has learnt of their sites; keeps what it read of the blogs around them. */
export interface Linter {
  readonly siteOf: SiteResolver
  /** The path of a file (absolute) that its fingerprints go by. */
  identify(file: string): string
  /** With earlier texts, rules also hear what has become of these. */
  lint(inputs: readonly Input[], onPost?: () => void, earlier?: EarlierTexts): Promise<LintedPosts>
  /** Writes what it found to the cache, for later runs. Gives whether it could; without a cache there is nothing to do. */
  save(): boolean
}

/** So many make too little garbage to care. */
const fewPosts = 200

/** Makes a linter for one working directory. */
export function createLinter(cwd: string, settings: LintSettings): Linter {
  const names = createPathNames(cwd)
  const siteOf = createSiteResolver(settings)
  const listPosts = createBlogLister()
  const lintPosts = createThreadedLinter(cwd, names, settings)
  const cache = settings.cache && openCache(settings.cache, {cwd, settings, names, listPosts})
  const context: SiteContext = {
    settings,
    names,
    around: createBlogAround(settings, names, listPosts, cache?.facts),
    lintPosts: cache?.lintPosts(lintPosts) ?? lintPosts,
    known: {
      all: [...settings.ruleIds, ...toolRuleIds],
      // What the network says may be another thing tomorrow, and without the network nothing is said.
      active: new Set(settings.rules.filter(({rule}) => !rule.asks).map(({rule}) => rule.id))
    }
  }
  return {
    siteOf,
    identify: (file) => names.identify(file, siteOf(file)),
    async lint(inputs, onPost, earlier) {
      if (inputs.length > fewPosts) (await import('./limit-garbage.ts')).limitGarbage()
      const posts: LintedPost[] = []
      const unread: string[] = []
      let holds: Span | undefined
      const bySite = groupBySite(inputs, siteOf)
      const removedBySite = groupBySite(earlier?.removed ?? [], siteOf)
      for (const site of new Set([...bySite.keys(), ...removedBySite.keys()])) {
        const ofSite = bySite.get(site) ?? []
        const before = earlier && {...earlier, removed: removedBySite.get(site) ?? []}
        // What was found among earlier texts holds for these only.
        const among = before ? before.key : ''
        const known = among === undefined ? undefined : await cache?.recall(ofSite, site, among)
        const linted = known ?? (await lintSite(ofSite, site, context, onPost, before))
        if (known) for (const _ of ofSite) onPost?.()
        else if (among !== undefined) await cache?.remember(ofSite, site, linted, among)
        if (cache) {
          const alone = known ? always : cache.holds(site)
          holds = [linted.holds, alone].reduce(overlapSpans, holds ?? always)
        }
        posts.push(...linted.posts)
        unread.push(...linted.unread)
      }
      const engines = [...new Set([...bySite.keys()].map(({engine}) => engine))]
      return {posts: posts.sort((a, b) => (a.path < b.path ? -1 : 1)), unread, engines, holds}
    },
    save: () => cache?.save() ?? true
  }
}

function groupBySite<T extends {readonly file: string}>(inputs: readonly T[], siteOf: SiteResolver): Map<Site, T[]> {
  const bySite = new Map<Site, T[]>()
  for (const input of inputs) {
    const site = siteOf(input.file)
    const known = bySite.get(site)
    if (known) known.push(input)
    else bySite.set(site, [input])
  }
  return bySite
}
