import type {SiteFolder} from '../engine.ts'
import {readManifest} from '../javascript/read-manifest.ts'
import {hasJekyllGem} from '../jekyll/detect-site.ts'

/** The names of VitePress' config (vitepress, src/node/config.ts), alone or in a folder of its own. */
export const CONFIG_FILES: readonly string[] = ['config', 'config/index'].flatMap((name) =>
  ['js', 'ts', 'mjs', 'mts'].map((suffix) => `.vitepress/${name}.${suffix}`)
)

/** Whether the folder is the root of a VitePress site; where only the package is named, that may be a folder below. */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  if (folder.has('.vitepress')) return 'sure'
  return readManifest(folder).dependencies.has('vitepress') && !hasJekyllGem(folder) ? 'likely' : undefined
}
