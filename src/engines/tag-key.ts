import type {EngineId} from './engine.ts'

const asWritten = (tag: string): string => tag
const lowered = (tag: string): string => tag.toLowerCase().replace(/\s+/g, '-')
const slugified = (tag: string): string => tag.toLowerCase().replace(/[\s_-]+/g, '-')

const keys: Readonly<Partial<Record<EngineId, (tag: string) => string>>> = {
  jekyll: asWritten,
  hexo: asWritten,
  eleventy: asWritten,
  hugo: lowered,
  docusaurus: slugified,
  pelican: slugified,
  zola: slugified
}

/**
 * What an engine files a tag or category under: those with the same key are one to it (Jekyll's `site.tags`, Hexo's tag
 * model, Eleventy's collections, Hugo's `MakePathSanitized`, Docusaurus' `kebabCase`, Pelican's `slugify`, Zola's
 * `slugify.taxonomies`). `undefined` where the site's own code decides.
 */
export function tagKey(engine: EngineId, tag: string): string | undefined {
  return keys[engine]?.(tag)
}
