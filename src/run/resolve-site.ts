import {dirname} from 'node:path'
import {detectEngine} from '../engines/detect.ts'
import {emptyFolder} from '../engines/empty-folder.ts'
import type {EngineId, Site, SiteFolder} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {openSiteFolder} from '../engines/open-site-folder.ts'
import {findRepository} from './find-repository.ts'

/** What the user says about the site; it wins over what the site's files say. */
export interface SiteWishes {
  readonly engine?: EngineId | undefined
  readonly timeZone?: string | undefined
  /** The present, in milliseconds since 1970. */
  readonly now: number
}

/** Finds the site that a file (absolute path) belongs to; the same object for all files of one site. */
export type SiteResolver = (path: string) => Site

/** Makes a resolver that remembers what it found, folder by folder. */
export function createSiteResolver(wishes: SiteWishes): SiteResolver {
  const folders = new Map<string, SiteFolder>()
  const byFolder = new Map<string, Site>()
  const sites = new Map<string, Site>()
  const open = (root: string): SiteFolder => {
    const known = folders.get(root) ?? openSiteFolder(root)
    folders.set(root, known)
    return known
  }
  return (path) => {
    const folder = dirname(path)
    const known = byFolder.get(folder)
    if (known) return known
    const {engine, root} = locate(path, wishes.engine, open)
    const key = `${engine}:${root}`
    const site = sites.get(key) ?? readSite(engine, root, wishes, open)
    sites.set(key, site)
    byFolder.set(folder, site)
    return site
  }
}

function readSite(engine: EngineId, root: string, wishes: SiteWishes, open: (root: string) => SiteFolder): Site {
  const settings = engines[engine].readSettings(root === '' ? emptyFolder : open(root))
  const timeZone = wishes.timeZone ?? settings.timeZone
  return {engine, root, settings: {...settings, ...(timeZone === undefined ? {} : {timeZone})}, now: wishes.now}
}

function locate(
  path: string,
  wished: EngineId | undefined,
  open: (root: string) => SiteFolder
): {engine: EngineId; root: string} {
  const stop = findRepository(path) ?? '/'
  if (wished === undefined) return detectEngine(path, open, stop)
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (engines[wished].detect(open(folder))) return {engine: wished, root: folder}
    if (folder === stop || folder === dirname(folder)) return {engine: wished, root: ''}
  }
}
