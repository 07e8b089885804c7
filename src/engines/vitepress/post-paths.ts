import type {PostKind, SiteSettings} from '../engine.ts'

/** Markdown anywhere below the folders of posts. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.map((folder) => (folder === '' ? '**/*.md' : `${folder}/**/*.md`))
}

/**
 * VitePress makes a page of every Markdown file below its source folder, those in hidden folders, `node_modules` and
 * `dist` apart (vitepress, src/node/plugins/dynamicRoutesPlugin.ts); lists of posts are named `index.md`.
 */
export function kindOf(path: string, {postFolders}: SiteSettings): PostKind {
  const folder = postFolders.find((name) => name === '' || path.startsWith(`${name}/`))
  if (folder === undefined || !/\.(?:md|mdx|markdown)$/i.test(path)) return 'other'
  const below = path.slice(folder === '' ? 0 : folder.length + 1)
  if (/(?:^|\/)(?:\.[^/]*|node_modules|dist)\//.test(below)) return 'other'
  if (below === 'index.md' || /(?:^|\/)\[[^/]*\]\.md$/.test(below)) return 'other'
  return folder === '' && /^(?:readme|changelog|license|contributing)\./i.test(below) ? 'other' : 'post'
}
