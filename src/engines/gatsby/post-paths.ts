import type {PostKind, SiteSettings} from '../engine.ts'

/** Posts lie anywhere below the folders that gatsby-source-filesystem reads. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.map((folder) => `${folder}/**/*.{md,markdown,mkd,mdx}`)
}

/** Drafts are the business of the site's own code. */
export function kindOf(path: string, {postFolders}: SiteSettings): PostKind {
  const isInside = postFolders.some((folder) => path.startsWith(`${folder}/`))
  const isPost =
    isInside && /\.(?:md|markdown|mkd|mdx)$/i.test(path) && !/(?:^|\/)(?:node_modules|bower_components)\//.test(path)
  return isPost ? 'post' : 'other'
}
