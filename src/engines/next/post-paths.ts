import type {PostKind, SiteSettings} from '../engine.ts'

/** Markdown and MDX anywhere below the folders of posts. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.map((folder) => (folder === '' ? '**/*.{md,mdx}' : `${folder}/**/*.{md,mdx}`))
}

/** Files of the project itself are no posts, and neither are pages that Next.js makes of MDX in `app`. */
export function kindOf(path: string, {postFolders}: SiteSettings): PostKind {
  const folder = postFolders.find((name) => name === '' || path.startsWith(`${name}/`))
  if (folder === undefined || !/\.(?:md|mdx|markdown)$/i.test(path)) return 'other'
  const below = path.slice(folder === '' ? 0 : folder.length + 1)
  if (/(?:^|\/)(?:\.[^/]*|node_modules)\//.test(below) || /(?:^|\/)page\.mdx?$/.test(below)) return 'other'
  return folder === '' && /^(?:readme|changelog|license|contributing)\./i.test(below) ? 'other' : 'post'
}
