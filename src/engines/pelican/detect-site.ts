import type {SiteFolder} from '../engine.ts'

/** Whether the folder is the root of a Pelican site: by `pelicanconf.py`, which `pelican-quickstart` writes. */
export function detectSite(folder: SiteFolder): 'sure' | 'likely' | undefined {
  if (folder.has('pelicanconf.py')) return 'sure'
  return folder.has('publishconf.py') && folder.has('content') ? 'likely' : undefined
}
