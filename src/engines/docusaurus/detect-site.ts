import type {SiteFolder} from '../engine.ts'
import {readManifest} from '../javascript/read-manifest.ts'
import {hasJekyllGem} from '../jekyll/detect-site.ts'

/** The names that Docusaurus looks for (@docusaurus/utils, `DEFAULT_CONFIG_FILE_NAME` with the suffixes of scripts). */
export const CONFIG_FILES: readonly string[] = ['js', 'ts', 'mjs', 'mts', 'cjs', 'cts'].map(
  (suffix) => `docusaurus.config.${suffix}`
)

/** Folders that a blog lies in where there is no config to say so: Docusaurus sites are often the `website` of a project. */
export const LIKELY_FOLDERS = ['website/blog', 'blog'] as const

/** Whether the folder is the root of a Docusaurus site, or of a project that has one in `website`. */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  if (CONFIG_FILES.some((name) => folder.has(name))) return 'sure'
  if (readManifest(folder).dependencies.has('@docusaurus/core') && !hasJekyllGem(folder)) return 'sure'
  return LIKELY_FOLDERS.some((path) => isBlog(folder, path)) ? 'likely' : undefined
}

/** A file of authors or tags marks a blog of Docusaurus; in `website`, posts named by their day do. */
function isBlog(folder: SiteFolder, path: string): boolean {
  if (folder.has(`${path}/authors.yml`) || folder.has(`${path}/tags.yml`)) return true
  return path.startsWith('website/') && folder.list(path).some((name) => /^\d{4}-\d\d?-\d\d?-.*\.mdx?$/.test(name))
}
