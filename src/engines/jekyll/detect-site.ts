import type {SiteFolder} from '../engine.ts'
import {findForeignEngine} from '../foreign-engines.ts'

/** The names that Jekyll looks for, in its order (jekyll/configuration.rb, `config_files`). */
export const CONFIG_FILES = ['_config.yml', '_config.yaml', '_config.toml'] as const

/** The text of the first config file there is. */
export function findConfig(folder: SiteFolder): {readonly name: string; readonly text: string} | undefined {
  for (const name of CONFIG_FILES) {
    const text = folder.has(name) ? folder.read(name) : undefined
    if (text !== undefined) return {name, text}
  }
  return undefined
}

/** Whether the folder is the root of a Jekyll site; Hexo and Jupyter Book have a `_config.yml` too. */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  const hasGem = hasJekyllGem(folder)
  if (!hasGem && findForeignEngine(folder) !== undefined) return undefined
  const hasConfig = CONFIG_FILES.some((name) => folder.has(name))
  if (hasConfig && (hasGem || !isJupyterBook(folder))) return 'sure'
  const hasLayout = ['_posts', '_drafts', '_layouts', '_includes'].some((name) => folder.has(name))
  return hasLayout || hasGem ? 'likely' : undefined
}

/** Whether the Gemfile asks for Jekyll, or for GitHub Pages' bundle of it. */
export function hasJekyllGem(folder: SiteFolder): boolean {
  return /^\s*gem\b.*\b(?:jekyll|github-pages)\b/m.test(folder.read('Gemfile') ?? '')
}

function isJupyterBook(folder: SiteFolder): boolean {
  return folder.has('_toc.yml') && !folder.has('_layouts') && !folder.has('_posts')
}
