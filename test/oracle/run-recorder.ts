import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** What an engine made of a post. */
export interface Fate {
  /** Milliseconds since 1970; `file` where the engine took the time of the file, `none` where it has no date. */
  readonly instant: number | 'file' | 'none'
  /** The day that readers are shown, `YYYY-MM-DD`. */
  readonly day: string
  readonly title: unknown
  readonly tags: unknown
  readonly published: boolean
  /** The body. */
  readonly text: string
}

/** `stops` where the engine builds nothing because of the post, `absent` where it builds the rest without it. */
export type Outcome = Fate | 'stops' | 'absent'

/** A post: its path in the site, and its text. */
export type SourcePost = readonly [path: string, text: string]

/** Where and how a recorder runs: the folder its engine is installed in, the machine's zone, and more arguments. */
interface Surroundings {
  readonly folder: string
  readonly hostZone: string
  readonly settings?: readonly string[]
}

/** Runs `record-ENGINE.mjs` on posts and gives an outcome for each. */
export function runRecorder(
  engine: string,
  posts: readonly SourcePost[],
  {folder, hostZone, settings = []}: Surroundings
): readonly Outcome[] {
  const script = fileURLToPath(new URL(`record-${engine}.mjs`, import.meta.url))
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, folder, ...settings], {
    input: JSON.stringify(posts),
    encoding: 'utf8',
    env: {...process.env, TZ: hostZone},
    maxBuffer: 100_000_000
  })
  if (status !== 0) throw new Error(stderr)
  const outcomes: unknown = JSON.parse(stdout)
  if (!Array.isArray(outcomes)) throw new Error(`record-${engine}.mjs wrote no list`)
  return outcomes
}
