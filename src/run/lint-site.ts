import type {Blog} from '../blog/blog.ts'
import type {EarlierBlog} from '../blog/earlier-blog.ts'
import type {PostFacts} from '../blog/facts.ts'
import type {Site} from '../engines/engine.ts'
import {openSiteFiles} from '../engines/open-site-files.ts'
import {always, type Span, watchPresent} from '../engines/present.ts'
import type {Finding} from '../rule-kit/finding.ts'
import {askLinks} from './ask-links.ts'
import type {BlogAround} from './blog-around.ts'
import {openEarlierBlog} from './earlier-blog.ts'
import type {EarlierText, EarlierTexts} from './earlier-texts.ts'
import {isOwnPost} from './find-posts.ts'
import {addFingerprints} from './fingerprint.ts'
import {lintBlog} from './lint-blog.ts'
import type {PostResult} from './lint-post.ts'
import {createLintedPost} from './linted-post.ts'
import type {Input, LintedPost, LintSettings} from './linter.ts'
import {openPostTexts} from './open-post-texts.ts'
import type {PathNames} from './path-names.ts'
import type {PostLinter} from './post-linter.ts'
import {type KnownRules, select} from './select.ts'
import {uncheckedFinding} from './tool-findings.ts'
import {type SeenFolders, watchFolders} from './watch-folders.ts'

/** What came of posts of one site. */
export interface LintedSite {
  /** Those with findings. */
  readonly posts: readonly LintedPost[]
  /** The paths of those that could not be read, or were given up. */
  readonly unread: readonly string[]
  /** When holds what the posts have to do with each other. */
  readonly holds: Span
  /** The folders of the site that were looked at for that. */
  readonly folders: SeenFolders
}

/** What posts are linted with. */
export interface SiteContext {
  readonly settings: LintSettings
  readonly names: PathNames
  readonly around: BlogAround
  readonly lintPosts: PostLinter
  readonly known: KnownRules
}

/** Lints posts of one site, each by itself and then among the others of its blog. */
export async function lintSite(
  inputs: readonly Input[],
  site: Site,
  context: SiteContext,
  onPost?: () => void,
  earlier?: EarlierTexts
): Promise<LintedSite> {
  const {settings, names, known} = context
  const outcomes = await context.lintPosts(inputs, site, onPost)
  const results = new Map<Input, PostResult>()
  const posts: LintedPost[] = []
  const unread: string[] = []
  const add = (input: Input, findings: readonly Finding[]): void => {
    const [path, identity] = [names.toPath(input.file), names.identify(input.file, site)]
    posts.push(createLintedPost(input, {path, identity}, addFingerprints(identity, findings), settings.maxBytes))
  }
  for (const [index, input] of inputs.entries()) {
    const outcome = outcomes[index]
    if (outcome === undefined) continue
    if ('fault' in outcome) {
      add({...input, content: {text: ''}}, [uncheckedFinding(outcome, settings)])
      unread.push(names.toPath(input.file))
    } else results.set(input, outcome)
  }
  const blog = await askBlog(results, site, context, earlier)
  for (const [input, {path, findings, disables}] of results) {
    const selected = select([...findings, ...(blog.findings.get(path) ?? [])], disables, known)
    if (selected.length > 0) add(input, selected)
  }
  for (const input of earlier?.removed ?? []) {
    const findings = blog.findings.get(names.toPath(input.file))
    if (findings) add(input, findings)
  }
  return {posts, unread, holds: blog.holds, folders: blog.folders}
}

interface BlogOutcome extends Pick<LintedSite, 'holds' | 'folders'> {
  /** By path. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
}

/** Posts in the engine's own folders are judged among all posts of the site, others among those linted with them. */
async function askBlog(
  results: ReadonlyMap<Input, PostResult>,
  site: Site,
  {settings, around, names}: SiteContext,
  texts?: EarlierTexts
): Promise<BlogOutcome> {
  const rules = settings.rules.filter(({rule}) => rule.checkBlog)
  if (rules.length === 0) return {findings: new Map(), holds: always, folders: []}
  const own = new Map<string, PostFacts>()
  const others = new Map<string, PostFacts>()
  for (const [{file}, {facts}] of results) (isOwnPost(file, site) ? own : others).set(file, facts)
  const {checkLink} = settings
  const verdicts = checkLink && (await askLinks([...own.values(), ...others.values()], rules, checkLink))
  const {files, seen} = watchFolders(openSiteFiles(site.root))
  const watched = watchPresent(site)
  const removed = texts?.removed.filter(({file}) => isOwnPost(file, site)) ?? []
  const openEarlier = (gone: readonly EarlierText[]): EarlierBlog | undefined =>
    texts && openEarlierBlog(texts, gone, [...results.keys()], site, names, settings.maxBytes)
  const blog = own.size + removed.length > 0 ? await around(site, own) : []
  const readText = openPostTexts(results, site.root, settings.maxBytes)
  const ask = (about: Pick<Blog, 'posts' | 'asked' | 'earlier'>): Map<string, Finding[]> =>
    lintBlog({...about, files, readText}, watched.site, rules, verdicts)
  const findings = new Map([
    ...ask({posts: blog, asked: pathsOf(own), earlier: openEarlier(removed)}),
    ...ask({posts: [...others.values()], asked: pathsOf(others), earlier: openEarlier([])})
  ])
  return {findings, holds: watched.holds(), folders: seen()}
}

function pathsOf(facts: ReadonlyMap<string, PostFacts>): Set<string> {
  return new Set([...facts.values()].map(({path}) => path))
}
