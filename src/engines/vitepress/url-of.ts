import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'

/**
 * The address of a page (vitepress, src/node/markdownToVue.ts and siteConfig.ts): its path below the source folder.
 * `permalinks` holds that folder's path and the suffix of addresses, where no `rewrites` change them.
 */
export function urlOf({sitePath}: Post, {permalinks}: SiteSettings): string | undefined {
  const [[folder, suffix] = []] = Object.entries(permalinks ?? {})
  if (folder === undefined || !sitePath.startsWith(folder) || !sitePath.endsWith('.md')) return undefined
  const below = sitePath.slice(folder.length).replace(/\.md$/, '')
  const path = below.startsWith('/') ? below : `/${below}`
  return path.endsWith('/index') ? path.slice(0, -'index'.length) : `${path}${suffix}`
}
