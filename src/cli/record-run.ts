import {describeTime} from '../report/describe-time.ts'
import {isSettled} from '../run/cache/file-state.ts'
import {removeOldEntries} from '../run/cache/remove-old-entries.ts'
import {type RunOutcome, writeReplay} from '../run/replay/replay-file.ts'
import {watchDisk} from '../run/replay/watch-disk.ts'
import type {ReplayPlace} from './recall-run.ts'
import type {StandingRun, World} from './world.ts'

/** Who commits when, as git tells its hooks, and what shells tell of themselves: nothing hangs on it. */
const passing = /^(?:GIT_(?:AUTHOR|COMMITTER)_\w+|_|SHLVL|OLDPWD)$/

/** A run that is listened to. */
export interface Recording {
  /** What the run gets in the place of the world. */
  readonly world: World
  /** Keeps what was printed, where the run has said that it would print that again. */
  finish(exitCode: number): void
}

/** Listens to a run from now on: what it prints, and what it looks at. */
export function recordRun(place: ReplayPlace, world: World): Recording {
  const start = world.now()
  const disk = watchDisk()
  const output: RunOutcome['output'][number][] = []
  const asked = new Map<string, string | null>()
  let standing: StandingRun | undefined
  const record = (to: 'stdout' | 'stderr'): World['stdout'] => {
    const real = world[to]
    return {
      write(text) {
        output.push({to, text})
        real.write(text)
      },
      get isTerminal() {
        return real.isTerminal
      },
      get columns() {
        return real.columns
      }
    }
  }
  return {
    world: {
      ...world,
      stdout: record('stdout'),
      stderr: record('stderr'),
      status: world.stderr,
      environment: new Proxy(world.environment, {
        get(environment, name) {
          const value = typeof name === 'string' ? environment[name] : undefined
          if (typeof name === 'string' && !passing.test(name)) asked.set(name, value ?? null)
          return value
        }
      }),
      tellStanding(run) {
        standing = run
      }
    },
    finish(exitCode) {
      disk.stop()
      const sights = standing && disk.sights()
      if (!standing || !sights) return
      const {holds, milliseconds, cacheFolder} = standing
      const own = [cacheFolder, place.folder]
      const relevant = sights.filter(([path]) => !own.some((folder) => path === folder || isBelow(path, folder)))
      if (!relevant.every(([, sight]) => !('state' in sight) || isSettled(sight.state, start))) return
      const time = describeTime(milliseconds)
      const isTold = output.some(({to, text}) => to === 'stdout' && text.includes(`(${time})`))
      const isWritten = writeReplay(place.file, {
        key: place.key,
        environment: Object.fromEntries(asked),
        ...holds,
        sights: [...relevant, [cacheFolder, {kind: 'there'}]],
        outcome: {exitCode, output, ...(isTold && {time})}
      })
      if (isWritten) removeOldEntries(place.folder, start)
    }
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder) && /[\\/]/.test(path.charAt(folder.length))
}
