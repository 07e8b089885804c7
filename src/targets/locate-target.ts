import type {EngineProfile, SiteSettings} from '../engines/engine.ts'
import type {SiteFiles} from '../engines/site-files.ts'
import type {SitePlaces} from '../engines/site-places.ts'
import {folderOf, joinPath} from './join-path.ts'
import {readPath} from './read-address.ts'
import type {Target} from './target.ts'

/** The site that a target lies in. */
export interface TargetSite {
  readonly engine: EngineProfile
  readonly settings: SiteSettings
  readonly files: SiteFiles
}

/** Files that no engine makes itself, by their suffix. */
export const picture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i
const download = /\.(?:pdf|zip|mp3|mp4|webm|docx?|xlsx?|pptx?|csv)$/i
const page = /\.(?:md|mdx|markdown)$/i

/**
 * The files, relative to the site's root, any of which a target may be; none where only the site's own code could say,
 * and where it may as well be a page that is made.
 */
export function locateTarget(
  {form, address}: Pick<Target, 'form' | 'address'>,
  sitePath: string,
  site: TargetSite
): readonly string[] {
  const places = site.engine.places?.(site.settings)
  const written = readPath(address)
  if (places === undefined) return []
  const pelican = site.engine.id === 'pelican' ? locateForPelican(address, sitePath, places) : undefined
  if (pelican || written === undefined) return pelican ?? []
  const path = withoutBase(written, site.settings.basePath)
  if (form === 'link' && page.test(path)) return locatePage(path, sitePath, places, site.engine.id)
  if (form === 'link_tag') return site.settings.postFolders[0] === '' ? joined([''], path) : []
  if (form === 'asset_img' || form === 'asset_path') {
    return places.beside === 'own-folder' && picture.test(path) ? joined([ownFolder(sitePath)], path) : []
  }
  if (form !== 'image' && form !== 'link') return []
  if (!picture.test(path) && !download.test(path)) return []
  return locateFile(path, sitePath, places, site)
}

function locatePage(path: string, sitePath: string, {pages}: SitePlaces, engine: string): readonly string[] {
  if (path.startsWith('@/')) return engine === 'zola' ? joined(pages, path.slice(2)) : []
  if (path.startsWith('@site/')) return joined([''], path.slice('@site/'.length))
  if (path.startsWith('/')) return joined(pages, path)
  return path.startsWith('@') ? [] : joined([folderOf(sitePath), ...pages], path)
}

function locateFile(path: string, sitePath: string, places: SitePlaces, {files}: TargetSite): readonly string[] {
  if (path.startsWith('@site/')) return joined([''], path.slice('@site/'.length))
  if (path.startsWith('@')) return []
  if (path.startsWith('/')) return joined([...places.roots, ...themeRoots(places, files)], path)
  const folder = folderOf(sitePath)
  const isBundle = /(?:^|\/)index\.\w+$/.test(sitePath)
  if (places.beside === 'always') return joined([folder], path)
  if (places.beside === 'bundle') {
    const below = places.pages.map((pages) => folder.slice(pages.length + 1))
    const published = places.roots.flatMap((root) => below.map((part) => `${root}/${part}`))
    return isBundle ? joined([folder, ...published, ...places.roots], path) : []
  }
  // Plugins take a path from the folder of the post, or from its own.
  return places.beside === 'own-folder' ? joined([ownFolder(sitePath), folder, ...places.roots], path) : []
}

/** `{filename}b.md`, `{static}/images/a.png`: from the post, or with a slash from the content (pelican/contents.py). */
function locateForPelican(address: string, sitePath: string, {pages}: SitePlaces): readonly string[] | undefined {
  const written = /^[{|](?:filename|static|attach)[}|]([^{}|]+)$/.exec(address)?.[1]
  const path = written && readPath(written)
  if (!path) return undefined
  return path.startsWith('/') ? joined(pages, path) : joined([folderOf(sitePath)], path)
}

function themeRoots({themes = []}: SitePlaces, files: SiteFiles): string[] {
  return themes.flatMap(({folder, root}) =>
    [...(files.list(folder) ?? [])].flatMap((name) => (name.endsWith('/') ? [`${folder}/${name}${root}`] : []))
  )
}

/** The folder with a post's own files, which has its name (hexo, lib/models/post.ts, `asset_dir`). */
function ownFolder(sitePath: string): string {
  return sitePath.replace(/\.[^./]+$/, '')
}

function withoutBase(path: string, base: string | undefined): string {
  return base && path.startsWith(`/${base}/`) ? path.slice(base.length + 1) : path
}

function joined(folders: readonly string[], path: string): string[] {
  const paths = folders.map((folder) => joinPath(folder, path))
  return [...new Set(paths.filter((each) => each !== undefined))]
}
