import {relative} from 'node:path'
import type {PostFacts} from '../blog/facts.ts'
import type {Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {createPause} from './create-pause.ts'
import {globPosts, isOwnPost} from './find-posts.ts'
import {createIgnore} from './ignore-files.ts'
import {readPostFacts} from './lint-post.ts'
import {readPostFile} from './read-post-file.ts'

/**
 * Knows the facts of all posts that a site's engine publishes, sorted by path. `linted` are those of the run at hand, by
 * absolute path: they are not read again. A post that cannot be read is left out.
 */
export type BlogAround = (site: Site, linted: ReadonlyMap<string, PostFacts>) => Promise<PostFacts[]>

/** Makes a reader of the posts around those that are linted; it lists each site and reads each file once. */
export function createBlogAround(maxBytes: number, toPath: (file: string) => string): BlogAround {
  const listed = new Map<Site, Promise<readonly string[]>>()
  const read = new Map<string, PostFacts | undefined>()
  const ignore = createIgnore()
  const pause = createPause()
  const listPosts = async (site: Site): Promise<readonly string[]> => {
    const files = await globPosts(site.root, engines[site.engine].postPatterns(site.settings))
    return files.filter((file) => isOwnPost(file, site) && !ignore(file)).sort()
  }
  const readOnce = (file: string, site: Site): PostFacts | undefined => {
    if (!read.has(file)) read.set(file, readFile(file, site))
    return read.get(file)
  }
  const readFile = (file: string, site: Site): PostFacts | undefined => {
    const result = readPostFile(file, maxBytes)
    if ('fault' in result) return undefined
    const sitePath = relative(site.root, file).replaceAll('\\', '/')
    return readPostFacts({path: toPath(file), sitePath, text: result.text}, site)
  }
  return async (site, linted) => {
    const files = listed.get(site) ?? listPosts(site)
    listed.set(site, files)
    const all = new Set([...(await files), ...linted.keys()])
    const facts: PostFacts[] = []
    for (const file of [...all].sort()) {
      const known = linted.get(file) ?? readOnce(file, site)
      if (known) facts.push(known)
      await pause()
    }
    return facts
  }
}
