import {existsSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {readRegularFile} from '../engines/read-regular-file.ts'
import {type Baseline, readBaseline, writeBaseline} from './baseline.ts'
import {showPath} from './config/show-path.ts'
import {UserError} from './user-error.ts'

/** The name of the file, which lies beside the config. */
export const baselineName = '.post-lint-baseline.json'

/** Larger files are no baselines, in bytes: 100,000 findings take 15 MB. */
const largest = 50_000_000

/** A baseline and the file (absolute path) it was read from. */
export interface BaselineFile {
  readonly file: string
  readonly baseline: Baseline
}

/** The nearest baseline from a folder upward, within its git work tree. Throws a `UserError` where it is damaged. */
export function findBaseline(cwd: string): BaselineFile | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, baselineName)
    if (existsSync(file)) return {file, baseline: readBaseline(readText(file, cwd), showPath(file, cwd))}
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return undefined
  }
}

/** Writes a baseline. Throws a `UserError` where the file cannot be written. */
export function saveBaseline({file, baseline}: BaselineFile, cwd: string): void {
  try {
    writeFileSync(file, writeBaseline(baseline))
  } catch (error) {
    throw new UserError(`${showPath(file, cwd)}: the baseline cannot be written${codeOf(error)}`)
  }
}

function readText(file: string, cwd: string): string {
  try {
    return readRegularFile(file, largest)
  } catch (error) {
    throw new UserError(`${showPath(file, cwd)}: the baseline cannot be read${codeOf(error)}`)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
}
