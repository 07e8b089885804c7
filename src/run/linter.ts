import type {PluggableList} from 'unified'
import type {PostFacts} from '../blog/facts.ts'
import type {EngineId, Site} from '../engines/engine.ts'
import {openSiteFiles} from '../engines/open-site-files.ts'
import type {LinkChecker} from '../links/link-verdict.ts'
import type {Finding} from '../rule-kit/finding.ts'
import type {FrontMatterSchema} from '../rule-kit/front-matter-schema.ts'
import type {ActiveRule} from '../rule-kit/setting.ts'
import {askLinks} from './ask-links.ts'
import {type BlogAround, createBlogAround} from './blog-around.ts'
import {isOwnPost} from './find-posts.ts'
import {addFingerprints, type FingerprintedFinding} from './fingerprint.ts'
import {lintBlog} from './lint-blog.ts'
import {createLocalLinter} from './lint-locally.ts'
import type {PostResult} from './lint-post.ts'
import {createBlogLister} from './list-blog.ts'
import {createPathNames, type PathNames} from './path-names.ts'
import type {PostLinter} from './post-linter.ts'
import {type ReadResult, readPostFile} from './read-post-file.ts'
import {createSiteResolver, type SiteResolver} from './resolve-site.ts'
import {type KnownRules, select} from './select.ts'
import {toolRuleIds, uncheckedFinding} from './tool-findings.ts'

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
  readonly rules: readonly ActiveRule[]
  /** Ids of all rules there are, for disable comments. */
  readonly ruleIds: readonly string[]
  readonly foreignPlugins: PluggableList
  /** What front matter has to meet; nothing more than the engine wants when left out. */
  readonly schema?: FrontMatterSchema | undefined
  /** Asks for addresses on the network; no rule learns about any when left out. */
  readonly checkLink?: LinkChecker | undefined
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
}

/** What came of the posts of one call. */
export interface LintedPosts {
  /** Those with findings, sorted by path. */
  readonly posts: readonly LintedPost[]
  /** The paths of those that could not be read, or were given up. */
  readonly unread: readonly string[]
  /** The engines of their sites. */
  readonly engines: readonly EngineId[]
}

/** Lints posts with what it has learnt of their sites; keeps what it read of the blogs around them. */
export interface Linter {
  readonly siteOf: SiteResolver
  /** The path of a file (absolute) that its fingerprints go by. */
  identify(file: string): string
  lint(inputs: readonly Input[], onPost?: () => void): Promise<LintedPosts>
}

/** Makes a linter for one working directory. */
export function createLinter(cwd: string, settings: LintSettings): Linter {
  const names = createPathNames(cwd)
  const context: Context = {
    settings,
    names,
    around: createBlogAround(settings, names, createBlogLister()),
    lintPosts: createLocalLinter(cwd, names, settings),
    known: {
      all: [...settings.ruleIds, ...toolRuleIds],
      // What the network says may be another thing tomorrow, and without the network nothing is said.
      active: new Set(settings.rules.filter(({rule}) => !rule.asks).map(({rule}) => rule.id))
    }
  }
  const siteOf = createSiteResolver(settings)
  return {
    siteOf,
    identify: (file) => names.identify(file, siteOf(file)),
    async lint(inputs, onPost) {
      const bySite = new Map<Site, Input[]>()
      for (const input of inputs) {
        const site = siteOf(input.file)
        const known = bySite.get(site)
        if (known) known.push(input)
        else bySite.set(site, [input])
      }
      const posts: LintedPost[] = []
      const unread: string[] = []
      for (const [site, ofSite] of bySite) {
        const linted = await lintSite(ofSite, site, context, onPost)
        posts.push(...linted.posts)
        unread.push(...linted.unread)
      }
      const engines = [...new Set([...bySite.keys()].map(({engine}) => engine))]
      return {posts: posts.sort((a, b) => (a.path < b.path ? -1 : 1)), unread, engines}
    }
  }
}

interface Context {
  readonly settings: LintSettings
  readonly names: PathNames
  readonly around: BlogAround
  readonly lintPosts: PostLinter
  readonly known: KnownRules
}

async function lintSite(
  inputs: readonly Input[],
  site: Site,
  context: Context,
  onPost?: () => void
): Promise<{posts: LintedPost[]; unread: string[]}> {
  const {settings, names, known} = context
  const outcomes = await context.lintPosts(inputs, site, onPost)
  const results = new Map<Input, PostResult>()
  const posts: LintedPost[] = []
  const unread: string[] = []
  for (const [index, input] of inputs.entries()) {
    const outcome = outcomes[index]
    if (outcome === undefined) continue
    if ('fault' in outcome) {
      posts.push(toPost(input, '', [uncheckedFinding(outcome, settings)], site, context))
      unread.push(names.toPath(input.file))
    } else results.set(input, outcome)
  }
  const blogFindings = await askBlog(results, site, context)
  for (const [input, {path, findings, disables}] of results) {
    const selected = select([...findings, ...(blogFindings.get(path) ?? [])], disables, known)
    if (selected.length > 0) posts.push(toPost(input, textOf(input, settings), selected, site, context))
  }
  return {posts, unread}
}

/** Texts are not kept while linting: a big blog has more text than findings. */
function textOf({file, content}: Input, {maxBytes}: LintSettings): string {
  const read = content ?? readPostFile(file, maxBytes)
  return 'text' in read ? read.text : ''
}

/** Posts in the engine's own folders are judged among all posts of the site, others among those linted with them. */
async function askBlog(
  results: ReadonlyMap<Input, PostResult>,
  site: Site,
  {settings, around}: Context
): Promise<Map<string, Finding[]>> {
  const rules = settings.rules.filter(({rule}) => rule.checkBlog)
  if (rules.length === 0) return new Map()
  const own = new Map<string, PostFacts>()
  const others = new Map<string, PostFacts>()
  for (const [{file}, {facts}] of results) (isOwnPost(file, site) ? own : others).set(file, facts)
  const {checkLink} = settings
  const verdicts = checkLink && (await askLinks([...own.values(), ...others.values()], rules, checkLink))
  const files = openSiteFiles(site.root)
  const blog = own.size > 0 ? await around(site, own) : []
  return new Map([
    ...lintBlog(blog, pathsOf(own), site, files, rules, verdicts),
    ...lintBlog([...others.values()], pathsOf(others), site, files, rules, verdicts)
  ])
}

function pathsOf(facts: ReadonlyMap<string, PostFacts>): Set<string> {
  return new Set([...facts.values()].map(({path}) => path))
}

function toPost({file}: Input, text: string, findings: readonly Finding[], site: Site, {names}: Context): LintedPost {
  const identity = names.identify(file, site)
  return {path: names.toPath(file), file, identity, text, findings: addFingerprints(identity, findings)}
}
