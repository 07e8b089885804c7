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
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const at = folders.findIndex((folder) => folder === '_posts' || folder === '_drafts')
  if (at < 0 || folders.slice(0, at).some((folder) => /^[._#~]/.test(folder))) return 'other'
  if (/^[._#~]/.test(folders[at + 1] ?? '') || !isText(name)) return 'other'
  return folders[at] === '_posts' ? 'post' : 'draft'
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
