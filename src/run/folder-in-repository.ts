import {existsSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'

/** Where a folder lies in its git work tree, as `blog/`; `undefined` at the top and outside of one. */
export function folderInRepository(folder: string): string | undefined {
  for (let top = resolve(folder); ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) {
      const path = relative(top, folder).replaceAll('\\', '/')
      return path === '' ? undefined : `${path}/`
    }
    if (top === dirname(top)) return undefined
  }
}
