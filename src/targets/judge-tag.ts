import type {SiteFiles} from '../engines/site-files.ts'
import {editDistance} from '../sources/address/edit-distance.ts'
import {folderOf, joinPath} from './join-path.ts'
import type {TargetFault} from './judge-target.ts'
import type {TargetSite} from './locate-target.ts'
import type {Target} from './target.ts'

/**
 * Whether a tag names a post or page that is not there; `undefined` where it is there, or may be. `posts` are the paths
 * of all posts of the blog, relative to the site's root.
 */
export function judgeTag(
  {form, address}: Pick<Target, 'form' | 'address'>,
  sitePath: string,
  site: TargetSite,
  posts: readonly string[]
): TargetFault | undefined {
  if (posts.length < 2) return undefined
  if (form === 'post_url' && site.engine.id === 'jekyll')
    return judgeName(
      address,
      posts.map((post) => stemOf(post))
    )
  if (form === 'post_link' && site.engine.id === 'hexo') return judgeSlug(address, posts)
  if ((form === 'ref' || form === 'relref') && site.engine.id === 'hugo')
    return judgeRef(address, sitePath, site, posts)
  return undefined
}

/** Jekyll finds a post by the name of its file, day and all (jekyll/tags/post_url.rb). */
function judgeName(address: string, stems: readonly string[]): TargetFault | undefined {
  const name = address.slice(address.lastIndexOf('/') + 1).replace(/\.(?:md|markdown|html)$/, '')
  // With a day in another form, or none, older versions find posts that the newest one does not.
  if (!/^\d{4}-\d\d-\d\d-/.test(name) || stems.includes(name)) return undefined
  return {file: name, ...findNear(name, stems)}
}

/** Hexo goes by the slug, then by the title, which is not known here; so only a slip of a slug is told. */
function judgeSlug(address: string, posts: readonly string[]): TargetFault | undefined {
  const slugs = posts.map((path) => stemOf(path.slice(path.indexOf('_posts/') + '_posts/'.length), false))
  if (slugs.some((slug) => slug === address || slug.endsWith(`/${address}`) || slug.endsWith(`-${address}`)))
    return undefined
  const {near} = findNear(address, slugs)
  return near === undefined ? undefined : {file: address, near}
}

/** Hugo looks below the content and below the page, and finds a bare name anywhere (hugolib/pagecollections.go). */
function judgeRef(
  address: string,
  sitePath: string,
  {files, settings}: TargetSite,
  posts: readonly string[]
): TargetFault | undefined {
  const path = address.replace(/[?#].*$/s, '')
  const content = settings.contentFolder
  if (!/^[\p{L}\p{N}/._ -]+\.md$/u.test(path) || content === undefined || settings.hasFilesElsewhere) return undefined
  const end = `/${path.replace(/^(?:\.{0,2}\/)+/, '')}`.toLowerCase()
  if (posts.some((post) => `/${post}`.toLowerCase().endsWith(end))) return undefined
  const candidates = [content, folderOf(sitePath), folderOf(folderOf(sitePath))].map((folder) => joinPath(folder, path))
  if (candidates.some((each) => each !== undefined && holdsPage(each, files))) return undefined
  const name = end.slice(end.lastIndexOf('/') + 1)
  if (isBelow(content, name.replace(/\.md$/, ''), files)) return undefined
  return {
    file: path,
    ...findNear(
      name.replace(/\.md$/, ''),
      posts.map((post) => stemOf(post))
    )
  }
}

function holdsPage(path: string, files: SiteFiles): boolean {
  return files.list(folderOf(path))?.has(path.slice(path.lastIndexOf('/') + 1)) === true
}

/** How many folders are searched before it counts as not known. */
const mostFolders = 2000

/** Whether a file or folder of that name, in any language and case, lies anywhere below a folder, or may do so. */
function isBelow(folder: string, stem: string, files: SiteFiles): boolean {
  const open = [folder]
  for (let searched = 0; open.length > 0; searched++) {
    const next = open.pop() ?? ''
    if (searched > mostFolders) return true
    for (const name of files.list(next) ?? []) {
      const lower = name.toLowerCase()
      if (lower === `${stem}/` || lower.startsWith(`${stem}.`)) return true
      if (name.endsWith('/')) open.push(`${next}/${name.slice(0, -1)}`)
    }
  }
  return false
}

function stemOf(path: string, nameOnly = true): string {
  return (nameOnly ? path.slice(path.lastIndexOf('/') + 1) : path).replace(/\.[^./]+$/, '')
}

const farthest = 3

function findNear(name: string, names: readonly string[]): {near?: string} {
  if (name.length < 5 || names.length > 20_000) return {}
  const near = [...new Set(names)].filter(
    (other) =>
      Math.abs(other.length - name.length) <= farthest &&
      editDistance(other.toLowerCase(), name.toLowerCase()) <= farthest
  )
  const [only] = near
  return only !== undefined && near.length === 1 ? {near: only} : {}
}
