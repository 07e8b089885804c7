import {lstatSync, readdirSync, type Stats, statSync} from 'node:fs'
import {basename, join, relative, resolve} from 'node:path'
import type {Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {findRepository} from './find-repository.ts'
import {globFiles, isGlob} from './glob-files.ts'
import {createIgnore, type Ignore} from './ignore-files.ts'
import {leadsOut} from './leads-out.ts'
import {findNearest} from './nearest.ts'
import {isPostName, postExtensions} from './post-name.ts'
import {relativeName} from './relative-name.ts'
import type {SiteResolver} from './resolve-site.ts'

/** What the paths of a command line come to. */
export interface FoundPosts {
  /** Absolute paths with `/`, sorted, each once. */
  readonly files: readonly string[]
  /** Why the run cannot be called complete: a path that is not there, no post at all. */
  readonly problems: readonly string[]
  /** What a user should know, though nothing is wrong. */
  readonly notes: readonly string[]
}

const postPattern = `**/*.{${postExtensions.join(',')}}`
/** Pages about a project, and Hugo's and Zola's lists of posts. */
const isNoPost = /^(?:readme|changelog|contributing|license|notices?|code[-_]of[-_]conduct|security|_index)(?:\.|$)/i

/**
 * Turns the paths, folders and globs of a command line into posts; with none, the posts of the site around `cwd`. With
 * `untrusted`, what symbolic links bring in from outside of the repository is a problem instead.
 */
export async function findPosts(
  cwd: string,
  paths: readonly string[],
  siteOf: SiteResolver,
  untrusted = false
): Promise<FoundPosts> {
  const found = await findAnywhere(cwd, paths, siteOf)
  if (!untrusted) return found
  const top = findRepository(join(cwd, 'post.md')) ?? cwd
  const foreign = new Set(found.files.filter((file) => leadsOut(file, top)))
  const problems = [...foreign].map((file) => {
    const path = relative(cwd, file).replaceAll('\\', '/')
    return `\`${path}\`: a symbolic link leads from here out of the repository, where \`--untrusted\` reads nothing`
  })
  const files = found.files.filter((file) => !foreign.has(file))
  return {files, problems: [...found.problems, ...problems], notes: found.notes}
}

async function findAnywhere(cwd: string, paths: readonly string[], siteOf: SiteResolver): Promise<FoundPosts> {
  const excludes = createIgnore()
  let excludedCount = 0
  const ignore: Ignore = (file) => {
    const isExcluded = excludes(file)
    if (isExcluded) excludedCount++
    return isExcluded
  }
  const files = new Set<string>()
  const problems: string[] = []
  const notes: string[] = []
  for (const path of paths.length > 0 ? paths : ['.']) {
    const found = await findUnder(cwd, path, paths.length === 0, siteOf, ignore)
    for (const file of found.files) files.add(file)
    problems.push(...found.problems)
    notes.push(...found.notes)
  }
  if (files.size === 0 && problems.length === 0 && notes.length === 0) {
    problems.push(describeNothing(paths, excludedCount))
  }
  return {files: [...files].sort(), problems, notes}
}

async function findUnder(
  cwd: string,
  path: string,
  byDefault: boolean,
  siteOf: SiteResolver,
  ignore: Ignore
): Promise<FoundPosts> {
  const absolute = resolve(cwd, path).replaceAll('\\', '/')
  const stat = lookAt(absolute)
  if (stat?.isDirectory()) {
    const files = await findInFolder(absolute, byDefault, siteOf, ignore)
    // Whoever reads it will say that it is no file.
    return {...nothing, files: isPostName(absolute) && !ignore(absolute) ? [absolute, ...files] : files}
  }
  if (stat) return takeFile(absolute, path, ignore)
  if (!(await isGlob(path))) return {...nothing, problems: [describeMissing(cwd, path)]}
  const matches = await globFiles(cwd, [path.replaceAll('\\', '/')])
  const files = matches.filter((file) => isPostName(file) && !ignore(file))
  return files.length > 0 ? {...nothing, files} : {...nothing, problems: [`No post matches \`${path}\``]}
}

/** What is at a path; where a link leads nowhere, the link. */
function lookAt(path: string): Stats | undefined {
  for (const look of [statSync, lstatSync]) {
    try {
      return look(path)
    } catch {
      // Whatever the reason is, nothing can be linted there.
    }
  }
  return undefined
}

const nothing: FoundPosts = {files: [], problems: [], notes: []}

function takeFile(absolute: string, path: string, ignore: Ignore): FoundPosts {
  if (ignore(absolute)) return {...nothing, notes: [`\`${path}\` is skipped: an ignore file excludes it`]}
  if (isNoPost.test(basename(absolute)))
    return {...nothing, notes: [`\`${path}\` is skipped: by its name it is no post`]}
  if (isPostName(absolute)) return {...nothing, files: [absolute]}
  return {
    ...nothing,
    notes: [`\`${path}\` is skipped: it is not Markdown (${postExtensions.map((name) => `.${name}`).join(', ')})`]
  }
}

/** The engine's own posts below a folder; where it keeps none there, every Markdown file but those about the project. */
async function findInFolder(
  folder: string,
  byDefault: boolean,
  siteOf: SiteResolver,
  ignore: Ignore
): Promise<string[]> {
  const bySite = new Map<Site, string[]>()
  for (const file of await globFiles(folder, [postPattern])) {
    if (ignore(file)) continue
    const site = siteOf(file)
    const known = bySite.get(site)
    if (known) known.push(file)
    else bySite.set(site, [file])
  }
  return [...bySite].flatMap(([site, files]) => {
    const own = files.filter((file) => isOwnPost(file, site))
    if (own.length > 0 || (byDefault && site.root !== '')) return own
    return files.filter((file) =>
      byDefault ? isUsualPlace(file.slice(folder.length)) : !isNoPost.test(basename(file))
    )
  })
}

const usualFolder = /\/(?:_?posts?|blogs?|articles?|content|contents|news|entries|journal|diary|notes)\//i

/** Whether a file of no known site lies where people keep posts. */
export function isUsualPlace(file: string): boolean {
  return usualFolder.test(file) && !isNoPost.test(basename(file))
}

/** Asked several times about each post of a blog. */
const ownPosts = new WeakMap<Site, Map<string, boolean>>()

/** Whether the engine itself reads the file as a post. */
export function isOwnPost(file: string, site: Site): boolean {
  if (site.root === '') return false
  const known = ownPosts.get(site) ?? new Map<string, boolean>()
  ownPosts.set(site, known)
  const isOwn = known.get(file) ?? engines[site.engine].kindOf(relativeName(site.root, file), site.settings) !== 'other'
  known.set(file, isOwn)
  return isOwn
}

function describeMissing(cwd: string, path: string): string {
  const name = basename(path)
  const close = findNearest(name, listNames(resolve(cwd, path, '..')))
  const advice = close ? `, did you mean \`${path.slice(0, path.lastIndexOf(name))}${close}\`?` : ''
  return `\`${path}\` does not exist${advice}`
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function describeNothing(paths: readonly string[], excludedCount: number): string {
  if (excludedCount > 0) {
    const where = paths.length === 0 ? 'here' : `in ${paths.map((path) => `\`${path}\``).join(', ')}`
    const what = excludedCount === 1 ? 'the Markdown file' : `the ${excludedCount} Markdown files`
    return `No post found ${where}: an ignore file (\`.gitignore\` or \`.remarkignore\`) excludes ${what} there`
  }
  if (paths.length === 0) return 'No post found here: name the folder that holds the posts, as in `post-lint posts/`'
  return `No post found in ${paths.map((path) => `\`${path}\``).join(', ')}: posts end in ${postExtensions.map((name) => `.${name}`).join(', ')}`
}
