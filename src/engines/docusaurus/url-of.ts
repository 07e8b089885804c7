import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {keyText} from '../permalink/key-text.ts'
import {readText} from './read-text.ts'

/**
 * The address of a post (plugin-content-blog, src/blogUtils.ts, `parseBlogFileName`): the route of the blog, and below it
 * the `slug`, else the day in the path with `/` for its hyphens and what stands around it. Without the slash at the end
 * that `trailingSlash` may add.
 */
export function urlOf(post: Post, {permalinks, postFolders}: SiteSettings): string | undefined {
  const route = permalinks?.['']
  const [folder] = postFolders
  if (route === undefined || folder === undefined || postFolders.length > 1) return undefined
  const slug = keyText(post, 'slug', (value) => readText(value) !== undefined)
  if (slug === undefined) return undefined
  const address = slug === '' ? slugOf(post.sitePath.slice(folder.length + 1)) : slug
  return address === undefined ? undefined : normalise(`/${route}/${address}`)
}

const dated = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)(?:\/index)?\.mdx?$/

/** Where a day stands below other folders depends on the version. */
function slugOf(path: string): string | undefined {
  const [, folder, day, text] = dated.exec(path) ?? []
  if (day === undefined) return path.replace(/(?:\/index)?\.mdx?$/, '')
  return folder === '' ? `${day.replaceAll('-', '/')}/${text}` : undefined
}

function normalise(url: string): string {
  const path = url.replace(/\/{2,}/g, '/')
  return path.length > 1 ? path.replace(/\/$/, '') : path
}
