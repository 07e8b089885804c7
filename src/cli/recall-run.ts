import {join} from 'node:path'
import {describeTime} from '../report/describe-time.ts'
import {type RunOutcome, readReplay} from '../run/replay/replay-file.ts'
import {cacheFolder} from './cache-folder.ts'
import type {World} from './world.ts'

/** Where what a run prints is kept, and what it is kept for. */
export interface ReplayPlace {
  /** Absolute; always in the user's own cache: what lies in a repository may be anybody's. */
  readonly folder: string
  readonly file: string
  /** Everything known before the run, but for the environment. */
  readonly key: string
}

/** The place for a run; `undefined` where nothing is to be kept. `build` is asked where there is a place. */
export function placeReplay(
  argv: readonly string[],
  world: World,
  build: () => string | undefined
): ReplayPlace | undefined {
  const base = argv.includes('--no-cache') ? undefined : cacheFolder(world)
  const program = base && build()
  if (!program) return undefined
  const folder = join(base, 'runs')
  const key = JSON.stringify([program, world.cwd, argv, ...[world.stdout, world.stderr].map(describe)])
  return {folder, file: join(folder, `${hash(key, 0x811c9dc5)}${hash(key, 0x01000193)}`), key}
}

/** What the run printed when it was run before, where nothing has changed that it looked at. */
export function recallRun({file, key}: ReplayPlace, {environment, now}: World): RunOutcome | undefined {
  return readReplay(file, {key, environment, now: now()})
}

/** Prints it again, with the time that it took now, in milliseconds; gives the exit code. */
export function printAgain({output, exitCode, time}: RunOutcome, world: World, milliseconds: number): number {
  for (const {to, text} of output) {
    const at = time === undefined || to === 'stderr' ? -1 : text.lastIndexOf(`(${time})`)
    const end = at + (time?.length ?? 0) + 2
    world[to].write(at < 0 ? text : `${text.slice(0, at)}(${describeTime(milliseconds)})${text.slice(end)}`)
  }
  return exitCode
}

/** The width of what is no terminal is not asked for: that opens a stream. */
function describe(output: World['stdout']): readonly unknown[] {
  return output.isTerminal ? [true, output.columns] : [false]
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo): a name for a file, which says by itself what it is for. */
function hash(text: string, seed: number): string {
  let value = seed
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
