import type {SiteFolder} from '../engine.ts'
import {readManifest} from '../javascript/read-manifest.ts'
import {hasJekyllGem} from '../jekyll/detect-site.ts'

/** The names that Eleventy looks for (11ty/eleventy, src/TemplateConfig.js), its version 4 the last two. */
export const CONFIG_FILES = [
  '.eleventy.js',
  'eleventy.config.js',
  'eleventy.config.mjs',
  'eleventy.config.cjs',
  'eleventy.config.ts',
  'buildawesome.config.js',
  'buildawesome.config.mjs'
] as const

/** Whether the folder is the root of an Eleventy site; its folders are named at will, so that a layout alone says nothing. */
export function detectSite(folder: SiteFolder): 'sure' | undefined {
  if (CONFIG_FILES.some((name) => folder.has(name))) return 'sure'
  return readManifest(folder).dependencies.has('@11ty/eleventy') && !hasJekyllGem(folder) ? 'sure' : undefined
}
