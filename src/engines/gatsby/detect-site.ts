import type {SiteFolder} from '../engine.ts'
import {readManifest} from '../javascript/read-manifest.ts'
import {hasJekyllGem} from '../jekyll/detect-site.ts'

/** The names of Gatsby's config (gatsby, src/bootstrap/get-config-file.ts). */
export const CONFIG_FILES = ['gatsby-config.js', 'gatsby-config.ts', 'gatsby-config.mjs', 'gatsby-config.cjs'] as const

/** Where gatsby-starter-blog keeps posts, each in a folder of its own. */
export const STARTER_FOLDER = 'content/blog'

/** Hugo keeps posts in such folders too, beside some that only it knows. */
const HUGO = ['archetypes', 'layouts', 'themes', 'content/_index.md', `${STARTER_FOLDER}/_index.md`]

/** Whether the folder is the root of a Gatsby site. */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  if (CONFIG_FILES.some((name) => folder.has(name))) return 'sure'
  if (readManifest(folder).dependencies.has('gatsby') && !hasJekyllGem(folder)) return 'sure'
  if (HUGO.some((path) => folder.has(path))) return undefined
  const isStarter = folder
    .list(STARTER_FOLDER)
    .some((name) => !name.includes('.') && folder.has(`${STARTER_FOLDER}/${name}/index.md`))
  return isStarter ? 'likely' : undefined
}
