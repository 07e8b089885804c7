import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {noFiles, type SiteFiles} from './site-files.ts'

/**
 * Looks at the names in the folders below a site's root (absolute; `''` for no site), each folder once. No symbolic link
 * to a folder is followed: what lies behind one is not known.
 */
export function openSiteFiles(root: string): SiteFiles {
  if (root === '') return noFiles
  const listed = new Map<string, ReadonlySet<string> | undefined>()
  const list = (folder: string): ReadonlySet<string> | undefined => {
    if (listed.has(folder)) return listed.get(folder)
    const names = isInside(folder) ? readNames(folder) : undefined
    listed.set(folder, names)
    return names
  }
  /** Asks the folder above first: there each name is spelt as on the disk, whatever a file system would let pass. */
  const readNames = (folder: string): ReadonlySet<string> | undefined => {
    const slash = folder.lastIndexOf('/')
    const above = folder === '' ? undefined : list(folder.slice(0, Math.max(0, slash)))
    if (folder !== '' && !above?.has(`${folder.slice(slash + 1)}/`)) return undefined
    try {
      return new Set(readdirSync(join(root, folder), {withFileTypes: true}).map(nameOf))
    } catch {
      return undefined
    }
  }
  return {list}
}

function isInside(folder: string): boolean {
  return folder === '' || !folder.split('/').some((name) => name === '' || name === '.' || name === '..')
}

/** A symbolic link counts as a file: it is there, and leads nowhere further. */
function nameOf(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name
}
