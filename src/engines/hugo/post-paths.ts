import type {PostKind, SiteSettings} from '../engine.ts'

/** Suffixes of the pages that Hugo makes, as written (hugofs/files/classifier.go, `contentFileExtensions`). */
const PAGE_SUFFIX = /\.(?:md|mdown|markdown|html?|asciidoc|adoc|ad|org|rst|rest|pandoc|pdc)$/

/** What Hugo passes over in a content folder (source/sourceSpec.go, `IgnoreFile`). */
const IGNORED = /^[.#]|~$/

/** Everything below the content folders, or below the sections that the site calls its main ones. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.map((folder) => `${folder === '' ? '' : `${folder.replace(/\/$/, '')}/`}**`)
}

/**
 * A post is a page in a section, or one with a day in its name. Other pages at the top of the content (`about.md`,
 * `about/index.md`) and those in a section of pages are none, `_index.md` is the section itself. A folder in
 * `postFolders` that ends with `/` is a section.
 */
export function kindOf(path: string, {postFolders, excluded}: SiteSettings): PostKind {
  if (excluded?.some((folder) => isBelow(path, folder))) return 'other'
  const folder = postFolders.find((start) => isBelow(path, start))
  if (folder === undefined) return 'other'
  const below = path.slice(folder.length).replace(/^\//, '').split('/')
  const name = below.pop() ?? ''
  if (below.some((part) => part.startsWith('.')) || !isPage(name) || name.startsWith('_index.')) return 'other'
  if (folder.endsWith('/')) return 'post'
  if (/^pages?$/i.test(below[0] ?? '')) return 'other'
  const isBundle = name.startsWith('index.')
  if (below.length > (isBundle ? 1 : 0)) return 'post'
  return /^\d{4}-\d\d-\d\d(?!\d)/.test(isBundle ? (below[0] ?? '') : name) ? 'post' : 'other'
}

/** Whether Hugo makes a page of a file with this name. */
export function isPage(name: string): boolean {
  return PAGE_SUFFIX.test(name) && !IGNORED.test(name)
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)
}
