import {dirname, resolve} from 'node:path'
import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {detectEngine} from '../engines/detect.ts'
import {emptyFolder} from '../engines/empty-folder.ts'
import type {EngineId, Site} from '../engines/engine.ts'
import {engines} from '../engines/index.ts'
import {openSiteFolder} from '../engines/open-site-folder.ts'

/** What the `site` plugin takes. */
export interface SiteOptions {
  readonly engine?: EngineId
  /** An IANA name. */
  readonly timeZone?: string
  /** The present as a date; the machine's clock when left out. */
  readonly now?: string
}

/** Tells the rules behind it which site the posts belong to; without it they look at the site's files. */
export const site: Plugin<[SiteOptions?], Root> = (options = {}) => {
  return (_tree, file) => {
    const engine = options.engine ?? 'generic'
    const settings = engines[engine].readSettings(emptyFolder)
    const timeZone = options.timeZone === undefined ? {} : {timeZone: options.timeZone}
    const now = options.now === undefined ? Date.now() : Date.parse(options.now)
    told.set(file, {engine, root: '', settings: {...settings, ...timeZone}, now})
  }
}

const told = new WeakMap<VFile, Site>()
const found = new Map<string, Site>()

/** The site of a file: as told by the `site` plugin, else as its folders say. */
export function siteOf(file: VFile): Site {
  const known = told.get(file)
  if (known) return known
  const path = resolve(file.cwd, file.path ?? 'post.md')
  const remembered = found.get(dirname(path))
  if (remembered) return remembered
  const {engine, root} = detectEngine(path, openSiteFolder, '/')
  const settings = engines[engine].readSettings(openSiteFolder(root))
  const read: Site = {engine, root, settings, now: Date.now()}
  found.set(dirname(path), read)
  return read
}
