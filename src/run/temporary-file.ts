import {randomBytes} from 'node:crypto'
import {lstatSync, readdirSync, unlinkSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

const temporaryName = /^\..+\.[\da-f]{12}\.post-lint\.tmp$/s

/** No file is written for longer than this, in milliseconds. */
const longestWriting = 60_000

/**
 * A path beside a file for its new text, not yet taken. Hidden, and without an ending of posts: no engine publishes it,
 * should the program be killed just then; whoever finds it sees where it comes from.
 */
export function nameTemporaryFile(file: string): string {
  return join(dirname(file), `.${basename(file).slice(0, 100)}.${randomBytes(6).toString('hex')}.post-lint.tmp`)
}

/** Removes such files that an earlier run, killed, has left in a folder; those that another run may be at are left alone. */
export function removeLeftovers(folder: string, now: number): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!temporaryName.test(name)) continue
      const path = join(folder, name)
      const stat = lstatSync(path)
      if (stat.isFile() && now - stat.mtimeMs > longestWriting) unlinkSync(path)
    }
  } catch {
    // They do no harm; what keeps them from being removed is said of the posts, if it matters.
  }
}
