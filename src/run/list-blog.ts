import type {Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {isOwnPost} from './find-posts.ts'
import {globFiles} from './glob-files.ts'
import {createIgnore} from './ignore-files.ts'

/** Lists the posts that a site's engine publishes: absolute paths, sorted. */
export type BlogLister = (site: Site) => Promise<readonly string[]>

/** Makes a lister that lists each site once. */
export function createBlogLister(): BlogLister {
  const listed = new Map<Site, Promise<readonly string[]>>()
  const ignore = createIgnore()
  const list = async (site: Site): Promise<readonly string[]> => {
    const files = await globFiles(site.root, engines[site.engine].postPatterns(site.settings))
    return files.filter((file) => isOwnPost(file, site) && !ignore(file)).sort()
  }
  return (site) => {
    const files = listed.get(site) ?? list(site)
    listed.set(site, files)
    return files
  }
}
