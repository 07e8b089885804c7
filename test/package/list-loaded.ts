import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {runCommand} from './run-command.ts'

/** A file that a run of the program loaded, with its size in bytes. */
export interface LoadedFile {
  readonly name: string
  readonly bytes: number
}

/** Runs the program (its path) in a folder, and tells which files of the package Node loaded for it; `place` is for a script. */
export async function listLoaded(
  program: string,
  args: readonly string[],
  cwd: string,
  place: string
): Promise<LoadedFile[]> {
  const script = join(place, 'tell-loaded.cjs')
  const answer = join(place, 'loaded.json')
  writeFileSync(
    script,
    `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(answer)}, JSON.stringify(Object.keys(require.cache))))`
  )
  await runCommand('node', ['--require', script, program, ...args], cwd)
  const paths: string[] = JSON.parse(readFileSync(answer, 'utf8'))
  return paths
    .filter((path) => dirname(path) === dirname(program))
    .map((path) => ({name: basename(path), bytes: statSync(path).size}))
}
