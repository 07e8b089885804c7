import type {SiteFolder} from '../engine.ts'
import {readManifest} from '../javascript/read-manifest.ts'
import {hasJekyllGem} from '../jekyll/detect-site.ts'

/**
 * Whether the folder is the root of a Hexo site. Hexo writes an entry of its own into package.json
 * (hexo, lib/hexo/update_package.ts); a `_config.yml` and even `source/_posts` are found in Jekyll sites too.
 */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  const {dependencies, entries} = readManifest(folder)
  if (entries.has('hexo') || dependencies.has('hexo')) return 'sure'
  const isJekyll =
    hasJekyllGem(folder) || ['_layouts', 'source/_layouts', 'source/_includes'].some((path) => folder.has(path))
  if (isJekyll) return undefined
  const hasPosts = folder.has('source/_posts')
  const hasScaffolds = folder.has('scaffolds') && folder.has('source')
  if (folder.has('_config.yml') && (hasPosts || hasScaffolds)) return 'sure'
  return hasPosts || hasScaffolds ? 'likely' : undefined
}
