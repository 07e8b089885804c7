import type {SiteFolder} from '../engine.ts'
import {readManifest} from '../javascript/read-manifest.ts'
import {hasJekyllGem} from '../jekyll/detect-site.ts'

/** The names that Astro looks for (withastro/astro, packages/astro/src/core/config/config.ts). */
export const CONFIG_FILES = ['astro.config.mjs', 'astro.config.js', 'astro.config.ts', 'astro.config.mts'] as const

/** Whether the folder is the root of an Astro site; `src/content` with posts in it is Astro's way to keep them. */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  if (CONFIG_FILES.some((name) => folder.has(name))) return 'sure'
  if (readManifest(folder).dependencies.has('astro') && !hasJekyllGem(folder)) return 'sure'
  return folder.has('src/content/blog') || folder.has('src/content/posts') ? 'likely' : undefined
}
