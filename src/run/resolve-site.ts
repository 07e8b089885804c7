import {dirname} from 'node:path'
import {detectEngine} from '../engines/detect.ts'
import {emptyFolder} from '../engines/empty-folder.ts'
import type {EngineId, Site, SiteFolder} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {openSiteFolder} from '../engines/open-site-folder.ts'
import {findRepository} from './find-repository.ts'
import {runWithin} from './run-within.ts'
import {UserError} from './user-error.ts'

/** What the user says about the site; it wins over what the site's files say. */
export interface SiteWishes {
  readonly engine?: EngineId | undefined
  readonly timeZone?: string | undefined
  /** The present, in milliseconds since 1970. */
  readonly now: number
  /** The longest that is spent on the files of a site. */
  readonly maxSeconds?: number | undefined
}

/** Finds the site that a file (absolute path) belongs to; the same object for all files of one site. */
export type SiteResolver = (path: string) => Site

const longestSeconds = 5

/**
 * Makes a resolver that remembers what it found, folder by folder. It throws a `UserError` where the files of a site take
 * too long to read: someone may have written them for that.
 */
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
    const site = readWithin(wishes.maxSeconds ?? longestSeconds, path, () => {
      const {engine, root} = locate(path, wishes.engine, open)
      const key = `${engine}:${root}`
      const found = sites.get(key) ?? readSite(engine, root, wishes, open)
      sites.set(key, found)
      return found
    })
    byFolder.set(folder, site)
    return site
  }
}

function readWithin(seconds: number, path: string, read: () => Site): Site {
  let site: Site | undefined
  const isRead = runWithin(seconds * 1000, () => {
    site = read()
  })
  if (isRead && site) return site
  throw new UserError(
    `The files of the site around \`${dirname(path)}\` take longer than ${seconds} seconds to read: see whether its config is what it should be, or set \`maxSeconds\``
  )
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
