import type {SiteFolder} from '../engine.ts'
import {readManifest} from '../javascript/read-manifest.ts'

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
  const isNamed =
    CONFIG_FILES.some((name) => folder.has(name)) || readManifest(folder).dependencies.has('@11ty/eleventy')
  return isNamed ? 'sure' : undefined
}
