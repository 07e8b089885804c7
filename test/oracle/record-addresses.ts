import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {addressedPosts} from './addressed-posts.ts'
import {saveRecording} from './save-recording.ts'

/** The program and its words that write the addresses of posts, which they read from standard input as a JSON list. */
interface AddressRecorder {
  readonly engine: keyof typeof addressedPosts
  readonly recorded: string
  readonly program: string
  readonly script: string
  readonly words?: readonly string[]
}

/** Records where an engine publishes posts, each of them in a site of its own; `null` where it does not. */
export function recordAddresses({engine, recorded, program, script, words = []}: AddressRecorder): void {
  const posts = addressedPosts[engine]
  const {status, stdout, stderr} = spawnSync(program, [fileURLToPath(new URL(script, import.meta.url)), ...words], {
    input: JSON.stringify(posts),
    encoding: 'utf8',
    env: {...process.env, TZ: 'UTC'}
  })
  if (status !== 0) throw new Error(stderr)
  const addresses: unknown = JSON.parse(stdout)
  if (!Array.isArray(addresses)) throw new Error(`${script} wrote no list`)
  saveRecording(engine, 'addresses', {recorded, posts: posts.map((post, index) => [...post, addresses[index]])})
}
