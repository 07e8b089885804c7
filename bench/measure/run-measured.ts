import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** A program with its arguments, and the folder it runs in. */
export interface Command {
  /** First the absolute path of the program. */
  readonly argv: readonly [string, ...string[]]
  readonly cwd: string
}

/** What one run of a command took. */
export interface Run {
  /** Seconds of all cores, of the command and the processes it started. */
  readonly cpu: number
  /** Seconds from start to end. */
  readonly wall: number
  /** The most memory that was resident at once in any one of its processes, in MiB. */
  readonly peak: number
  /** The exit code; negative, the signal that ended it. */
  readonly code: number
  /** How many lines it printed. */
  readonly lines: number
}

/** What the machine lends to the commands. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string>>
  /** The file that gets what a command prints. */
  readonly output: string
}

const wrapper = fileURLToPath(new URL('run_measured.py', import.meta.url))

/** Runs a command to its end; throws when that cannot be done, as without `python3`. */
export function runMeasured({argv, cwd}: Command, {env, output}: Surroundings): Run {
  const input = JSON.stringify({argv, cwd, env, output})
  const {status, stdout, stderr, error} = spawnSync('python3', [wrapper], {input, encoding: 'utf8'})
  if (error) throw new Error(`The measurements need \`python3\`: ${error.message}`)
  if (status !== 0) throw new Error(`\`${argv.join(' ')}\` could not be started:\n${stderr}`)
  // What the wrapper prints; only the lines are not in it.
  const run = JSON.parse(stdout) as Omit<Run, 'lines'>
  return {...run, lines: readFileSync(output, 'utf8').split('\n').length - 1}
}

/** What the measured programs get to see of an environment: nothing that makes Node slower, or comes from npm. */
export function cleanEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(env).filter(
    // `NODE_EXTRA_CA_CERTS` alone costs Node 20 tens of milliseconds at each start.
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(npm_|NODE_|GIT_|FORCE_COLOR$|CI$)/i.test(entry[0])
  )
  return Object.fromEntries(kept)
}
