import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {SiteFolder} from './engine.ts'
import {readRegularFile} from './read-regular-file.ts'

/** Larger files are no settings of a site, in bytes. */
const largest = 5_000_000

/** Looks at a folder on the disk; what was looked at once is remembered, what cannot be read counts as absent. */
export function openSiteFolder(root: string): SiteFolder {
  const remember = <T>(look: (path: string) => T): ((path: string) => T) => {
    const seen = new Map<string, T>()
    return (path) => {
      const known = seen.get(path)
      if (known !== undefined) return known
      const found = look(path)
      seen.set(path, found)
      return found
    }
  }
  return {
    has: remember((path) => existsSync(join(root, path))),
    read: remember((path) => attempt(() => readRegularFile(join(root, path), largest))),
    list: remember((path) => attempt(() => readdirSync(join(root, path))) ?? [])
  }
}

function attempt<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch {
    return undefined
  }
}
