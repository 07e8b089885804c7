import type {EngineProfile, Site} from '../engines/engine.ts'
import {readPost} from '../post/read-post.ts'
import {createHeadingFinder, type FindMeantHeading, readAnchor} from '../targets/find-meant-heading.ts'
import {locateTarget} from '../targets/locate-target.ts'
import {readPath} from '../targets/read-address.ts'
import type {Blog} from './blog.ts'
import type {PostFacts} from './facts.ts'
import {urlKey} from './url-key.ts'

/** A heading of another post that a link was most likely to lead to. */
export interface LostHeading {
  /** As written. */
  readonly heading: string
  /** The post that has it. */
  readonly path: string
}

/** Tells of an address in a post (`sitePath`) whether a slip keeps it from a heading of another post. */
export type FindLostHeading = (address: string, sitePath: string) => LostHeading | undefined

/** Longer names are no slips of a heading. */
const longestName = 200

/**
 * Makes a judge of addresses that end with `#` and a name: of files (`other-post.md#part`), and of posts whose address is
 * certain (`/2024/05/06/other-post/#part`). A post is read again when the first such address leads to it.
 */
export function createLostHeadingFinder(
  {posts, files, readText}: Blog,
  {settings}: Site,
  engine: EngineProfile
): FindLostHeading {
  const finders = new Map<PostFacts, FindMeantHeading | undefined>()
  const findIn = (post: PostFacts): FindMeantHeading | undefined => {
    if (finders.has(post)) return finders.get(post)
    const text = readText?.(post)
    const {path, sitePath} = post
    const source = text !== undefined && {path, sitePath, text, headerLines: engine.readsHeaderLines === true}
    const finder = source ? createHeadingFinder(readPost(source)) : undefined
    finders.set(post, finder)
    return finder
  }
  let byPath: ReadonlyMap<string, PostFacts> | undefined
  let byUrl: ReadonlyMap<string, PostFacts> | undefined
  const findPost = (address: string, sitePath: string): PostFacts | undefined => {
    byPath ??= new Map(posts.map((post) => [post.sitePath, post]))
    const [file] = locateTarget({form: 'link', address}, sitePath, {engine, settings, files}).filter((path) =>
      byPath?.has(path)
    )
    if (file !== undefined) return byPath.get(file)
    const path = readPath(address)
    if (!path?.startsWith('/')) return undefined
    byUrl ??= new Map(posts.flatMap((post) => (post.url === undefined ? [] : [[urlKey(post.url), post] as const])))
    const base = settings.basePath
    return byUrl.get(urlKey(base && path.startsWith(`/${base}/`) ? path.slice(base.length + 1) : path))
  }
  return (address, sitePath) => {
    const at = address.indexOf('#')
    const name = at <= 0 || address.length - at > longestName ? undefined : readAnchor(address.slice(at + 1))
    const post = name ? findPost(address, sitePath) : undefined
    const heading = name && post ? findIn(post)?.(name) : undefined
    return heading !== undefined && post ? {heading, path: post.path} : undefined
  }
}
