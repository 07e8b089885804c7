import {relative} from 'node:path'
import type {PostFacts} from '../blog/facts.ts'
import type {Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {detachTexts} from './detach-texts.ts'
import {globPosts, isOwnPost} from './find-posts.ts'
import {createIgnore} from './ignore-files.ts'
import {readPostFacts} from './lint-post.ts'
import {readPostFile} from './read-post-file.ts'
import type {PostLimits} from './tool-findings.ts'
import {createWorkThrough} from './work-through.ts'

/**
 * Knows the facts of all posts that a site's engine publishes, sorted by path. `linted` are those of the run at hand, by
 * absolute path: they are not read again. A post that cannot be read, or takes too long, is left out.
 */
export type BlogAround = (site: Site, linted: ReadonlyMap<string, PostFacts>) => Promise<PostFacts[]>

/** Makes a reader of the posts around those that are linted; it lists each site and reads each file once. */
export function createBlogAround({maxBytes, maxSeconds}: PostLimits, toPath: (file: string) => string): BlogAround {
  const listed = new Map<Site, Promise<readonly string[]>>()
  const read = new Map<string, PostFacts | undefined>()
  const ignore = createIgnore()
  const workThrough = createWorkThrough()
  const listPosts = async (site: Site): Promise<readonly string[]> => {
    const files = await globPosts(site.root, engines[site.engine].postPatterns(site.settings))
    return files.filter((file) => isOwnPost(file, site) && !ignore(file)).sort()
  }
  const readFile = (file: string, site: Site): PostFacts | undefined => {
    const result = readPostFile(file, maxBytes)
    if ('fault' in result) return undefined
    const sitePath = relative(site.root, file).replaceAll('\\', '/')
    return detachTexts(readPostFacts({path: toPath(file), sitePath, text: result.text}, site))
  }
  return async (site, linted) => {
    const files = listed.get(site) ?? listPosts(site)
    listed.set(site, files)
    const all = [...new Set([...(await files), ...linted.keys()])].sort()
    await workThrough(
      all.filter((file) => !linted.has(file) && !read.has(file)),
      {
        limit: maxSeconds * 1000,
        do: (file) => read.set(file, readFile(file, site)),
        giveUp: (file) => read.set(file, undefined)
      }
    )
    return all.flatMap((file) => linted.get(file) ?? read.get(file) ?? [])
  }
}
