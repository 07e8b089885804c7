import type {PostKind, SiteSettings} from '../engine.ts'

/** Markdown anywhere below the folders of collections. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.map((folder) => `${folder}/**/*.{md,mdx}`)
}

/** Names with `_` are left out by most sites, and drafts by their own code. */
export function kindOf(path: string, {postFolders}: SiteSettings): PostKind {
  const folder = postFolders.find((name) => path.startsWith(`${name}/`))
  if (folder === undefined || !/\.mdx?$/i.test(path)) return 'other'
  return /(?:^|\/)_/.test(path.slice(folder.length + 1)) ? 'other' : 'post'
}
