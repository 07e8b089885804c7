import type {PostKind, SiteSettings} from '../engine.ts'

/** Markdown anywhere below the folders of posts. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.map((folder) => (folder === '' ? '**/*.md' : `${folder}/**/*.md`))
}

/** Eleventy reads every Markdown file; drafts are the business of its templates. Folders with `_` hold layouts and data. */
export function kindOf(path: string, {postFolders, excluded = []}: SiteSettings): PostKind {
  const folder = postFolders.find((name) => name === '' || path.startsWith(`${name}/`))
  if (folder === undefined || !/\.(?:md|mdx|markdown)$/i.test(path)) return 'other'
  if (excluded.some((name) => path.startsWith(`${name}/`))) return 'other'
  const below = path.slice(folder === '' ? 0 : folder.length + 1)
  if (/(?:^|\/)(?:_|node_modules\/|\.)/.test(below) && !/^_posts\//.test(below)) return 'other'
  return folder === '' && /^(?:readme|changelog|license|contributing)\./i.test(below) ? 'other' : 'post'
}
