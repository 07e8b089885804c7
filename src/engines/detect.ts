import type {EngineId, SiteFolder} from './engine.ts'
import {findForeignEngine} from './foreign-engines.ts'
import {engines} from './index.ts'

/** An engine and the root of its site; `''` where there is none. */
export interface DetectedSite {
  readonly engine: EngineId
  readonly root: string
}

const UNKNOWN: DetectedSite = {engine: 'generic', root: ''}

/**
 * Finds the site that a file belongs to: looks into the folders above it up to and including `stop`. The nearest one
 * with an engine's config wins; failing that, one that is laid out like a site: the outermost that keeps the file as a
 * post (`source/_posts` is Hexo's, though `_posts` alone would be Jekyll's), else the nearest. The site of an engine
 * without a profile ends the search, so that no other engine is held responsible for its posts. Paths are absolute,
 * with `/`.
 */
export function detectEngine(path: string, open: (folder: string) => SiteFolder, stop: string): DetectedSite {
  const likely: DetectedSite[] = []
  for (let folder = parentOf(path); ; folder = parentOf(folder)) {
    const site = open(folder)
    for (const profile of Object.values(engines)) {
      const answer = profile.detect(site)
      if (answer === 'sure') return {engine: profile.id, root: folder}
      if (answer === 'likely') likely.push({engine: profile.id, root: folder})
    }
    if (findForeignEngine(site) !== undefined) return UNKNOWN
    if (folder === stop || folder === parentOf(folder)) {
      return likely.findLast(({engine, root}) => keeps(engine, root, path, open)) ?? likely[0] ?? UNKNOWN
    }
  }
}

function keeps(engine: EngineId, root: string, path: string, open: (folder: string) => SiteFolder): boolean {
  const inside = path.slice(root === '/' ? 1 : root.length + 1)
  return engines[engine].kindOf(inside, engines[engine].readSettings(open(root))) !== 'other'
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash > 0 ? path.slice(0, slash) : '/'
}
