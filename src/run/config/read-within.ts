import {join} from 'node:path'
import {findRepository} from '../find-repository.ts'
import {leadsOut} from '../leads-out.ts'
import {UserError} from '../user-error.ts'
import {type ReadText, readFromDisk} from './read-text.ts'
import {showPath} from './show-path.ts'

/**
 * Reads files from the disk, but not through a symbolic link of the repository around `cwd` that leads out of it: what
 * lies there would turn up in messages. Rejects with a `UserError` then.
 */
export function readWithin(cwd: string): ReadText {
  const top = findRepository(join(cwd, 'post.md')) ?? cwd
  return async (path) => {
    const text = await readFromDisk(path)
    if (text === undefined || !leadsOut(path, top)) return text
    throw new UserError(
      `${showPath(path, cwd)}: a symbolic link leads from here out of the repository, where \`--untrusted\` reads nothing`
    )
  }
}
