import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'

const known = new Map<string, string | undefined>()

/** The top of the git work tree that a path (absolute) lies in, told by its `.git`; `undefined` outside of any. */
export function findRepository(path: string): string | undefined {
  const folder = dirname(path)
  if (known.has(folder)) return known.get(folder)
  const top = existsSync(join(folder, '.git')) ? folder : folder === path ? undefined : findRepository(folder)
  known.set(folder, top)
  return top
}
