import {createHash} from 'node:crypto'
import type {Site} from '../../engines/engine.ts'
import {openSiteFiles} from '../../engines/open-site-files.ts'
import {overlapSpans, type Span} from '../../engines/present.ts'
import {isOwnPost} from '../find-posts.ts'
import type {LintedSite} from '../lint-site.ts'
import {createLintedPost} from '../linted-post.ts'
import type {Input, LintedPost} from '../linter.ts'
import {holdSameNames} from '../watch-folders.ts'
import type {CacheContext} from './open-cache.ts'
import type {Shelf, Version} from './shelf.ts'
import {versionOf} from './version-of.ts'

/**
 * Answers about posts of a site together with the blog around them; `among` stands for the earlier texts that were known
 * as well.
 */
export interface SiteAnswers {
  recall(inputs: readonly Input[], among: string): Promise<LintedSite | undefined>
  /** `holds`: when holds what was found in the single posts. */
  remember(inputs: readonly Input[], linted: LintedSite, holds: Span, among: string): Promise<void>
}

/** The texts that have a part in what is found. */
interface Texts {
  /** Stands for all of them. */
  readonly digest: string
  readonly count: number
  /** The posts to lint, by the names that the shelf has for them. */
  readonly inputs: ReadonlyMap<string, Input>
}

/** Opens the answers on a shelf. */
export function openSiteAnswers(
  shelf: Shelf,
  site: Site,
  {settings: {maxBytes}, names, listPosts}: CacheContext
): SiteAnswers {
  /** `undefined` where the text of some post is not known. */
  const gather = async (inputs: readonly Input[], among: string): Promise<Texts | undefined> => {
    const listed = site.root === '' ? [] : await listPosts(site)
    const published = new Set(listed)
    const unlisted: string[] = []
    const given = new Map<string, Version>()
    const others: Version[] = []
    for (const input of inputs) {
      const version = versionOf(input, shelf)
      if (!version) return undefined
      if (!published.has(input.file)) {
        if (isOwnPost(input.file, site)) unlisted.push(input.file)
        else {
          others.push(version)
          continue
        }
      }
      given.set(input.file, version)
    }
    const files = given.size === 0 ? [] : unlisted.length === 0 ? listed : [...listed, ...unlisted].sort()
    const blog: Version[] = []
    for (const file of files) {
      const version = given.get(file) ?? shelf.identify(file)
      if (!version) return undefined
      blog.push(version)
    }
    const named = new Map(inputs.map((input) => [shelf.nameOf(input.file), input]))
    return {digest: digestOf([blog, others.sort(byFile)], among), count: blog.length + others.length, inputs: named}
  }
  return {
    async recall(inputs, among) {
      const texts = await gather(inputs, among)
      const answer = texts && shelf.answer(texts.digest)
      if (!answer || !holdSameNames(answer.folders, openSiteFiles(site.root))) return undefined
      const linted = answer.linted === 'all' ? undefined : new Set(answer.linted)
      const posts: LintedPost[] = []
      for (const [name, input] of texts.inputs) {
        if (linted && !linted.has(name)) return undefined
        const findings = answer.findings[name]
        if (!findings) continue
        const [path, identity] = [names.toPath(input.file), names.identify(input.file, site)]
        posts.push(createLintedPost(input, {path, identity}, findings, maxBytes))
      }
      return {posts, unread: [], holds: answer.holds, folders: answer.folders}
    },
    async remember(inputs, {posts, unread, holds, folders}, holdsAlone, among) {
      if (unread.length > 0 || posts.some(({findings}) => findings.some(({ruleId}) => ruleId === 'crash'))) return
      const texts = await gather(inputs, among)
      if (!texts) return
      const nameOf = new Map([...texts.inputs].map(([name, {file}]) => [file, name]))
      shelf.keepAnswer({
        texts: texts.digest,
        holds: overlapSpans(holds, holdsAlone),
        folders,
        linted: texts.count === inputs.length ? 'all' : [...texts.inputs.keys()],
        findings: Object.fromEntries(posts.map(({file, findings}) => [nameOf.get(file) ?? file, findings]))
      })
    }
  }
}

/** The blog, and posts beside it, which are judged among each other; each in an order of its own. */
function digestOf(groups: readonly (readonly Version[])[], among: string): string {
  const lines = groups.map((versions) => versions.map(({file, blob}) => `${blob} ${file}`).join('\n'))
  return createHash('sha1')
    .update([...lines, among].join('\n\n'))
    .digest('hex')
}

function byFile(one: Version, other: Version): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0
}
