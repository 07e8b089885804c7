import {readFileSync} from 'node:fs'
import {packNumbers, unpackNumbers} from '../cache/pack.ts'
import {replaceCacheFile} from '../cache-file.ts'
import {hasState, isUnchanged, listNumbers, type Sight, type StateKind} from './sight.ts'

/** What a run printed, and what that hangs on. */
export interface Replay {
  /** The arguments, the folder, the program: everything known before the run. */
  readonly key: string
  /** The variables of the environment that the run asked for; `null` for one that is not set. */
  readonly environment: Readonly<Record<string, string | null>>
  /** When it holds: from an instant on, until just before another, in milliseconds since 1970. */
  readonly from: number
  readonly until: number
  readonly sights: readonly (readonly [path: string, sight: Sight])[]
  readonly outcome: RunOutcome
}

/** What a run printed, and how it ended. */
export interface RunOutcome {
  readonly exitCode: number
  readonly output: readonly {readonly to: 'stdout' | 'stderr'; readonly text: string}[]
  /** How long it took, as it told it; absent where it did not. */
  readonly time?: string
}

/** What is known before a run. */
export interface RunStart {
  readonly key: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The clock, in milliseconds since 1970. */
  readonly now: number
}

/** The first line of the file, as JSON; then a line for each path with a state, and the four numbers of each state. */
interface Head extends Omit<Replay, 'sights'> {
  readonly form: typeof form
  /** The kinds of the states, by the first letter. */
  readonly kinds: string
  readonly others: Replay['sights']
}

/** Goes up when the form of the file changes. */
const form = 1
const kinds: Readonly<Record<string, StateKind>> = {f: 'file', d: 'folder', l: 'link'}
const letters: Readonly<Record<StateKind, string>> = {file: 'f', folder: 'd', link: 'l'}

/** Keeps a replay, in the place of an earlier one. Gives whether it could be written. */
export function writeReplay(file: string, {sights, ...rest}: Replay): boolean {
  const others: Replay['sights'][number][] = []
  const paths: string[] = []
  const numbers: number[] = []
  let shape = ''
  for (const [path, sight] of sights) {
    if ('state' in sight && !path.includes('\n')) {
      paths.push(path)
      numbers.push(...listNumbers(sight.state))
      shape += letters[sight.kind]
    } else others.push([path, sight])
  }
  const head: Head = {form, ...rest, kinds: shape, others}
  const lines = [JSON.stringify(head), ...paths].map((line) => `${line}\n`).join('')
  return replaceCacheFile(file, Buffer.concat([Buffer.from(lines), packNumbers(numbers)]))
}

/** What the run printed when it was run before; `undefined` where it was not, or anything that bears on it has changed. */
export function readReplay(file: string, {key, environment, now}: RunStart): RunOutcome | undefined {
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf('\n')
    // A file of another form fails one of the comparisons below, or is no JSON.
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head
    if (head.form !== form || head.key !== key || now < head.from || now >= head.until) return undefined
    const variables = Object.entries(head.environment)
    if (!variables.every(([name, value]) => (environment[name] ?? null) === value)) return undefined
    if (!head.others.every(([path, sight]) => isUnchanged(path, sight))) return undefined
    return haveStates(bytes, end + 1, head.kinds) ? head.outcome : undefined
  } catch {
    return undefined
  }
}

function haveStates(bytes: Buffer, start: number, shape: string): boolean {
  const size = shape.length * 4 * Float64Array.BYTES_PER_ELEMENT
  const paths = bytes.toString('utf8', start, bytes.length - size).split('\n')
  if (paths.length !== shape.length + 1) return false
  const numbers = unpackNumbers(bytes.subarray(bytes.length - size))
  for (let index = 0; index < shape.length; index++) {
    const kind = kinds[shape.charAt(index)]
    if (!kind || !hasState(paths[index] ?? '', kind, numbers, index * 4)) return false
  }
  return true
}
