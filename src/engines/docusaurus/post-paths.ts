import type {PostKind, SiteSettings} from '../engine.ts'

/** Translations lie beside the originals under `i18n` (docusaurus.io, "i18n Tutorial"). */
const TRANSLATED = /^(?:website\/)?i18n\/[^/]+\/docusaurus-plugin-content-blog(?:-[^/]+)?\//

/** Posts lie anywhere below the folder of a blog. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  const folders = [...postFolders, 'i18n/*/docusaurus-plugin-content-blog*']
  return folders.map((folder) => `${folder}/**/*.{md,mdx}`)
}

/** Folders that begin with `_`, and tests, are passed over (@docusaurus/utils, `GlobExcludeDefault`). */
export function kindOf(path: string, {postFolders}: SiteSettings): PostKind {
  const folder = postFolders.find((name) => path.startsWith(`${name}/`))
  const start = folder === undefined ? TRANSLATED.exec(path)?.[0].length : folder.length + 1
  if (start === undefined || !/\.mdx?$/i.test(path)) return 'other'
  return /(?:^|\/)(?:_[^/]*|__tests__)\//.test(path.slice(start)) ? 'other' : 'post'
}
