import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {codeBehind} from './error-code.ts'
import {UserError} from './user-error.ts'

/** Writes a report to a file, relative to `cwd`; folders that are missing on the way are made. */
export function writeReport(cwd: string, file: string, text: string): void {
  const path = resolve(cwd, file)
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  } catch (error) {
    throw new UserError(`\`${file}\`: the report cannot be written there${codeBehind(error)}`)
  }
}
