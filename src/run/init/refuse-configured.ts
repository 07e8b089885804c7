import {findConfig} from '../config/find-config.ts'
import {readDataConfig} from '../config/read-data-config.ts'
import {readFromDisk} from '../config/read-text.ts'
import {showPath} from '../config/show-path.ts'
import {UserError} from '../user-error.ts'

/** Rejects with a `UserError` where a blog has a config, in its folder or above; it is not executed to find out. */
export async function refuseConfigured(folder: string, cwd: string): Promise<void> {
  const path = await findConfig(folder, readFromDisk, async (found) =>
    found.kind === 'package' && readDataConfig(found, cwd) === undefined ? undefined : found.path
  )
  if (path === undefined) return
  throw new UserError(
    `\`${showPath(path, cwd)}\` is the config of this blog already, and \`init\` overwrites nothing: ` +
      'add `post-lint` to its `plugins`, or delete it first'
  )
}
