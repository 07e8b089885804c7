import type {PostKind, SiteSettings} from '../engine.ts'
import {findDay} from './find-day.ts'

/** All of the content folder; Zola makes pages of `.md` alone. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.map((folder) => `${folder === '' ? '' : `${folder}/`}**/*.md`)
}

/**
 * A post is a page in a section, or one with a day in its name. Other pages at the top of the content (`about.md`) and
 * those in a section of pages are none, `_index.md` is the section itself.
 */
export function kindOf(path: string, {postFolders}: SiteSettings): PostKind {
  const folder = postFolders.find((start) => start === '' || path.startsWith(`${start}/`))
  if (folder === undefined) return 'other'
  const folders = path.slice(folder === '' ? 0 : folder.length + 1).split('/')
  const name = folders.pop() ?? ''
  if (!isPage(name) || name.startsWith('_index.') || /^pages?$/i.test(folders[0] ?? '')) return 'other'
  const isBundle = /^index\./.test(name)
  if (folders.length > (isBundle ? 1 : 0)) return 'post'
  return findDay(isBundle ? (folders[0] ?? '') : name) ? 'post' : 'other'
}

/** Whether Zola makes a page of a file with this name (components/site/src/lib.rs, `load`). */
export function isPage(name: string): boolean {
  return name.endsWith('.md') && !name.startsWith('.')
}
