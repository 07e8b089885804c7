import {realpathSync} from 'node:fs'
import {isAbsolute, relative, sep} from 'node:path'

/** Whether symbolic links lead from a path in a folder (both absolute) to a place outside of it. */
export function leadsOut(path: string, folder: string): boolean {
  return isBelow(path, folder) && !isBelow(followLinks(path), followLinks(folder))
}

/** Whether a path lies in a folder by its name, or is that folder. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The path itself where nothing is there. */
function followLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
