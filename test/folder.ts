import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'

/** Files by path, in a folder of its own while `use` runs. */
export async function withFolder<T>(
  files: Record<string, string>,
  use: (folder: string) => T | Promise<T>
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'post-lint-')))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
