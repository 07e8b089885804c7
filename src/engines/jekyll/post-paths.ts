import {fileNameOf} from '../../post/file-name-of.ts'
import type {PostKind, SiteSettings} from '../engine.ts'

/** `_posts` and `_drafts` may sit in any folder (jekyll/readers/post_reader.rb). */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.flatMap((folder) => {
    const prefix = folder === '' ? '' : `${folder}/`
    return [`${prefix}**/_posts/**`, `${prefix}**/_drafts/**`]
  })
}

/** Tells a post or draft by the folders above it. Folders that begin with `.`, `_`, `#` or `~` are not gone into. */
export function kindOf(path: string, settings: SiteSettings): PostKind {
  if (settings.excluded?.some((start) => isBelow(path, start))) return 'other'
  if (!settings.postFolders.some((folder) => folder === '' || isBelow(path, folder))) return 'other'
  const found = /(?:^|\/)(_posts|_drafts)\//.exec(path)
  if (!found || /(?:^|\/)[._#~]/.test(path.slice(0, found.index))) return 'other'
  const below = path.slice(found.index + found[0].length)
  if ((/^[._#~]/.test(below) && below.includes('/')) || !isText(fileNameOf(path))) return 'other'
  return found[1] === '_posts' ? 'post' : 'draft'
}

/** Pictures and other assets may lie beside posts, and so may a note to the writers or a post to copy from. */
function isText(name: string): boolean {
  return (
    /\.(?:md|markdown|mkdown|mkdn|mkd|mdx|mdown|html?|txt|textile|adoc|asciidoc|org|rst)$/i.test(name) &&
    !/^(?:readme|template)\./i.test(name)
  )
}

/** Asked about every file of a site, so no text is made for it. */
function isBelow(path: string, start: string): boolean {
  return path.startsWith(start) && (path.length === start.length || path[start.length] === '/')
}
