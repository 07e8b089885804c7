import {basename, resolve} from 'node:path'
import {isOwnPost, isUsualPlace} from './find-posts.ts'
import {globFiles, isGlob} from './glob-files.ts'
import {createIgnore, type Ignore} from './ignore-files.ts'
import {isPostName} from './post-name.ts'
import type {SiteResolver} from './resolve-site.ts'

/**
 * Of files (absolute paths) that changed, those to lint: the posts of their sites, or, where paths, folders or globs are
 * given, the Markdown below these. What is ignored is left out: by default what an ignore file on the disk excludes.
 */
export async function choosePosts(
  cwd: string,
  files: readonly string[],
  paths: readonly string[],
  siteOf: SiteResolver,
  ignore: Ignore = createIgnore()
): Promise<string[]> {
  const posts = files.filter((file) => isPostName(basename(file)) && !ignore(file))
  if (paths.length === 0) {
    return posts.filter((file) => {
      const site = siteOf(file)
      return site.root === '' ? isUsualPlace(file) : isOwnPost(file, site)
    })
  }
  const globs: string[] = []
  for (const path of paths) if (await isGlob(path)) globs.push(path)
  const matches = new Set(globs.length === 0 ? [] : await globFiles(cwd, globs))
  const folders = paths.map((path) => resolve(cwd, path).replaceAll('\\', '/'))
  return posts.filter((file) => {
    return matches.has(file) || folders.some((folder) => file === folder || file.startsWith(`${folder}/`))
  })
}
