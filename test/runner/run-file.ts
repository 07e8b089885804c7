// The process that runs test files, one after the other, as `run-files.ts` hands them over.
import {register} from 'node:module'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {FileResult} from './file-result.ts'

/** What uvu's suites put into its queue. */
type RunSuite = () => Promise<[errors: string | true, passed: number, skipped: number, total: number]>

declare global {
  /** Tells uvu that somebody else runs the queue. */
  var UVU_DEFER: 1 | undefined
  var UVU_QUEUE: RunSuite[][]
}

globalThis.UVU_DEFER = 1
globalThis.UVU_QUEUE = [[]]
register('./uvu-hooks.ts', import.meta.url)
const {collectFaults, startWatch} = await import('./watched-uvu.ts')

process.on('message', async (file: string) => {
  process.send?.(await runFile(file))
})

async function runFile(file: string): Promise<FileResult> {
  const start = performance.now()
  const queue: RunSuite[] = []
  globalThis.UVU_QUEUE = [queue]
  startWatch()
  let [passed, failed, skipped] = [0, 0, 0]
  const problems: string[] = []
  try {
    await import(pathToFileURL(resolve(file)).href)
    for (const runSuite of queue) {
      const [errors, done, left, total] = await runSuite()
      passed += done
      failed += total - done
      skipped += left
      if (errors !== true) problems.push(errors)
    }
  } catch (error) {
    failed++
    problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const faults = collectFaults()
  failed += faults.length
  problems.push(...faults)
  return {file, passed, failed, skipped, problems, milliseconds: Math.round(performance.now() - start)}
}
