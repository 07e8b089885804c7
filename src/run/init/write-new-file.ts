import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {showPath} from '../config/show-path.ts'
import {errorCode} from '../error-code.ts'
import {UserError} from '../user-error.ts'
import type {NewFile} from './offer.ts'

/** Writes a file that is not there yet. Throws a `UserError` where it is, or where it cannot be written. */
export function writeNewFile({path, text, isExecutable = false}: NewFile, cwd: string): void {
  try {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text, {flag: 'wx', mode: isExecutable ? 0o755 : 0o666})
  } catch (error) {
    const code = errorCode(error)
    const name = showPath(path, cwd)
    if (code === 'EEXIST') throw new UserError(`\`${name}\` is there already, and \`init\` overwrites nothing`)
    throw new UserError(`\`${name}\` cannot be written (${code})`)
  }
}
