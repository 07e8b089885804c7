import {createHash} from 'node:crypto'
import type {SiteFiles} from '../engines/site-files.ts'

/** Folders of a site, and a digest of the names in each; `null` for a folder that was not there. */
export type SeenFolders = readonly (readonly [folder: string, names: string | null])[]

/** The files of a site, and which of its folders were looked at. */
export interface WatchedFolders {
  readonly files: SiteFiles
  readonly seen: () => SeenFolders
}

/** Watches what is asked about the files of a site. */
export function watchFolders(files: SiteFiles): WatchedFolders {
  const asked = new Set<string>()
  return {
    files: {
      list(folder) {
        asked.add(folder)
        return files.list(folder)
      }
    },
    // What was listed is remembered, so that the digest is one of what was answered.
    seen: () => [...asked].map((folder) => [folder, digestOf(files.list(folder))])
  }
}

/** Whether folders hold the names that they held. */
export function holdSameNames(folders: SeenFolders, files: SiteFiles): boolean {
  return folders.every(([folder, digest]) => digestOf(files.list(folder)) === digest)
}

function digestOf(names: ReadonlySet<string> | undefined): string | null {
  if (names === undefined) return null
  return createHash('sha1')
    .update([...names].sort().join('\0'))
    .digest('hex')
}
