import {fileNameOf} from '../../post/file-name-of.ts'
import type {PostKind, SiteSettings} from '../engine.ts'

/** Names that Pelican reads without a plugin, by their suffix as written (pelican/readers.py, `file_extensions`). */
const READ_SUFFIX = /[^.].*\.(?:md|markdown|mkd|mdown|rst|html?)$/

/** Everything in the folders of articles. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.map((folder) => (folder === '' ? '**' : `${folder}/**`))
}

/** A post is what lies in a folder of articles and can be read; Pelican's pages lie in folders of their own. */
export function kindOf(path: string, {postFolders, excluded = []}: SiteSettings): PostKind {
  const isBelow = (folder: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`)
  const name = fileNameOf(path)
  return postFolders.some(isBelow) && !excluded.some(isBelow) && isRead(name) ? 'post' : 'other'
}

/** Whether Pelican reads a file with this name. */
export function isRead(name: string): boolean {
  return READ_SUFFIX.test(name) && !name.startsWith('.#')
}
