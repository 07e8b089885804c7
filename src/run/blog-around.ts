import {relative} from 'node:path'
import type {PostFacts} from '../blog/facts.ts'
import type {Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {globPosts, isOwnPost} from './find-posts.ts'
import {createIgnore} from './ignore-files.ts'
import {readPostFacts} from './lint-post.ts'
import {readPostFile} from './read-post-file.ts'

/** Knows the facts of the posts around the ones that are linted, each site read once. */
export type BlogAround = (site: Site) => Promise<ReadonlyMap<string, PostFacts>>

/** Makes a reader of the posts that a site's engine publishes, by absolute path; a post that cannot be read is left out. */
export function createBlogAround(maxBytes: number, toPath: (file: string) => string): BlogAround {
  const known = new Map<Site, Promise<ReadonlyMap<string, PostFacts>>>()
  const ignore = createIgnore()
  const read = async (site: Site): Promise<ReadonlyMap<string, PostFacts>> => {
    const facts = new Map<string, PostFacts>()
    if (site.root === '') return facts
    const files = await globPosts(site.root, engines[site.engine].postPatterns(site.settings))
    for (const file of files.sort()) {
      if (ignore(file) || !isOwnPost(file, site)) continue
      const result = readPostFile(file, maxBytes)
      if ('fault' in result) continue
      const sitePath = relative(site.root, file).replaceAll('\\', '/')
      facts.set(file, readPostFacts({path: toPath(file), sitePath, text: result.text}, site))
    }
    return facts
  }
  return (site) => {
    const facts = known.get(site) ?? read(site)
    known.set(site, facts)
    return facts
  }
}
