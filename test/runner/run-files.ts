import {type ChildProcess, fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {FileResult} from './file-result.ts'

interface RunFilesOptions {
  /** The folder that files are relative to. */
  readonly cwd: string
  /** Processes at a time. */
  readonly jobs: number
  /** Milliseconds after which a file is given up. */
  readonly timeout: number
  onResult?(result: FileResult): void
}

/**
 * Runs test files in a few processes, each taking one file after the other. A file that ends its process or hangs
 * fails alone: the next file gets a new process.
 */
export async function runFiles(files: readonly string[], options: RunFilesOptions): Promise<FileResult[]> {
  const waiting = [...files]
  const results: FileResult[] = []
  const work = async (): Promise<void> => {
    let runner: ChildProcess | undefined
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (!runner || hasEnded(runner)) runner = startRunner(options.cwd)
      const result = await runIn(runner, file, options.timeout)
      results.push(result)
      options.onResult?.(result)
    }
    runner?.kill()
  }
  await Promise.all(Array.from({length: Math.min(options.jobs, files.length)}, work))
  return results.sort((a, b) => (a.file < b.file ? -1 : 1))
}

function startRunner(cwd: string): ChildProcess {
  // Standard output is uvu's dots, which would be mixed up between the processes.
  return fork(fileURLToPath(new URL('run-file.ts', import.meta.url)), {
    cwd,
    execArgv: ['--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
}

function hasEnded(runner: ChildProcess): boolean {
  return runner.exitCode !== null || runner.signalCode !== null
}

/** One file in a process; the answer comes even when the process does not outlive it. */
function runIn(runner: ChildProcess, file: string, timeout: number): Promise<FileResult> {
  const start = performance.now()
  return new Promise((settle) => {
    const timer = setTimeout(() => runner.kill('SIGKILL'), timeout)
    const onExit = (code: number | null, signal: string | null): void => {
      clearTimeout(timer)
      const milliseconds = Math.round(performance.now() - start)
      const problem = `its process ended with ${code ?? signal} after ${milliseconds} ms`
      settle({file, passed: 0, failed: 1, skipped: 0, problems: [problem], milliseconds})
    }
    runner.once('exit', onExit)
    // `run-file.ts` sends nothing else.
    runner.once('message', (result) => {
      clearTimeout(timer)
      runner.off('exit', onExit)
      settle(result as FileResult)
    })
    // Where the process ended meanwhile, `exit` is still to come.
    runner.send(file, () => {})
  })
}
