import type {SiteFolder} from '../engine.ts'
import {readManifest} from '../javascript/read-manifest.ts'
import {hasJekyllGem} from '../jekyll/detect-site.ts'

/** The names of Next.js' own config (next, src/shared/lib/constants.ts, `CONFIG_FILES`). */
const CONFIG_FILES = ['next.config.js', 'next.config.mjs', 'next.config.ts', 'next.config.cjs'] as const

/** The names of Contentlayer's config. */
export const CONTENTLAYER_FILES = [
  'contentlayer.config.ts',
  'contentlayer.config.js',
  'contentlayer.config.mjs'
] as const

/** Where tailwind-nextjs-starter-blog keeps posts, as MDX. */
export const STARTER_FOLDER = 'data/blog'

/** Whether the folder is the root of a Next.js site. */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  if ([...CONFIG_FILES, ...CONTENTLAYER_FILES].some((name) => folder.has(name))) return 'sure'
  if (readManifest(folder).dependencies.has('next') && !hasJekyllGem(folder)) return 'sure'
  return folder.list(STARTER_FOLDER).some((name) => name.endsWith('.mdx')) ? 'likely' : undefined
}
