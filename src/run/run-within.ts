import {Script} from 'node:vm'
import {errorCode} from './error-code.ts'

/** Scripts know globals only: the work to do lies there while the script runs. */
const key = 'post-lint: the work at hand'
const globals: Record<string, unknown> = globalThis
const script = new Script(`globalThis[${JSON.stringify(key)}]()`)

/**
 * Does synchronous work, and ends it where it takes longer than that many milliseconds; whether it came to its end.
 * What the work throws is thrown. Ends loops and regular expressions of any module, in this thread or a worker alike,
 * and costs about 0.02 ms. Work that is ended runs no `finally`.
 */
export function runWithin(milliseconds: number, work: () => void): boolean {
  globals[key] = work
  try {
    script.runInThisContext({timeout: Math.ceil(milliseconds)})
    return true
  } catch (error) {
    if (errorCode(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  } finally {
    globals[key] = undefined
  }
}
