import {existsSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Baseline, readBaseline, writeBaseline} from './baseline.ts'
import {type ReadText, readFromDisk} from './config/read-text.ts'
import {showPath} from './config/show-path.ts'
import {codeBehind} from './error-code.ts'
import {UserError} from './user-error.ts'

/** The name of the file, which lies beside the config. */
export const baselineName = '.post-lint-baseline.json'

/** A baseline and the file (absolute path) it was read from. */
export interface BaselineFile {
  readonly file: string
  readonly baseline: Baseline
}

/** The nearest baseline from a folder upward, within its git work tree. Rejects with a `UserError` where it is damaged. */
export async function findBaseline(cwd: string, readText: ReadText = readFromDisk): Promise<BaselineFile | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, baselineName)
    const text = await readIfThere(file, cwd, readText)
    if (text !== undefined) return {file, baseline: readBaseline(text, showPath(file, cwd))}
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return undefined
  }
}

/** Writes a baseline. Throws a `UserError` where the file cannot be written. */
export function saveBaseline({file, baseline}: BaselineFile, cwd: string): void {
  try {
    writeFileSync(file, writeBaseline(baseline))
  } catch (error) {
    throw new UserError(`${showPath(file, cwd)}: the baseline cannot be written${codeBehind(error)}`)
  }
}

async function readIfThere(file: string, cwd: string, readText: ReadText): Promise<string | undefined> {
  try {
    return await readText(file)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(`${showPath(file, cwd)}: the baseline cannot be read${codeBehind(error)}`)
  }
}
