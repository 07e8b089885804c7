import type {PostFacts} from '../blog/facts.ts'
import type {Site} from '../engines/engine.ts'
import {detachTexts} from './detach-texts.ts'
import {type PostReading, readPostFacts} from './lint-post.ts'
import type {BlogLister} from './list-blog.ts'
import type {PathNames} from './path-names.ts'
import {readPostFile} from './read-post-file.ts'
import type {PostLimits} from './tool-findings.ts'
import {createWorkThrough} from './work-through.ts'

/**
 * Knows the facts of all posts that a site's engine publishes, sorted by path. `linted` are those of the run at hand, by
 * absolute path: they are not read again. A post that cannot be read, or takes too long, is left out.
 */
export type BlogAround = (site: Site, linted: ReadonlyMap<string, PostFacts>) => Promise<PostFacts[]>

/** Facts of posts (absolute paths) that earlier runs read. */
export interface FactsMemory {
  /** Without places: they serve for comparison only. */
  recall(file: string, site: Site): PostFacts | undefined
  keep(file: string, site: Site, reading: PostReading): void
}

/** Makes a reader of the posts around those that are linted; it reads each file once. */
export function createBlogAround(
  {maxBytes, maxSeconds}: PostLimits,
  names: PathNames,
  listPosts: BlogLister,
  memory?: FactsMemory
): BlogAround {
  const read = new Map<string, PostFacts | undefined>()
  const workThrough = createWorkThrough()
  const readFile = (file: string, site: Site): PostFacts | undefined => {
    const known = memory?.recall(file, site)
    if (known) return known
    const result = readPostFile(file, maxBytes)
    if ('fault' in result) return undefined
    const source = {path: names.toPath(file), sitePath: names.toSitePath(file, site), text: result.text}
    const found = readPostFacts(source, site)
    if (!found) return undefined
    const reading = detachTexts(found)
    memory?.keep(file, site, reading)
    return reading.facts
  }
  return async (site, linted) => {
    const all = [...new Set([...(await listPosts(site)), ...linted.keys()])].sort()
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
