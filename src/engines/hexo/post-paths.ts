import type {PostKind, SiteSettings} from '../engine.ts'

/** Hexo keeps posts in `_posts` and drafts in `_drafts`, both right below its source folder. */
export function postPatterns({postFolders}: SiteSettings): readonly string[] {
  return postFolders.flatMap((folder) => [`${folder}/_posts/**`, `${folder}/_drafts/**`])
}

/** Suffixes of texts; Hexo passes over those that none of its renderers knows, which the file name then says. */
const TEXT = /\.(?:md|markdown|mkdn?|mdwn|mdown|mdtxt|mdtext|mdx|txt|html?|org|adoc|asciidoc|rst)$/i

/** Folders that begin with `_` or `.` are not gone into (hexo, lib/plugins/processor/common.ts, `isHiddenFile`). */
export function kindOf(path: string, {postFolders}: SiteSettings): PostKind {
  for (const folder of postFolders) {
    for (const [name, kind] of [
      ['_posts', 'post'],
      ['_drafts', 'draft']
    ] as const) {
      const start = `${folder}/${name}/`
      if (!path.startsWith(start) || !TEXT.test(path)) continue
      const isHidden = /(?:^|\/)[_.][^/]*\//.test(path.slice(start.length))
      return isHidden ? 'other' : kind
    }
  }
  return 'other'
}
