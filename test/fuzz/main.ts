/**
 * Lints blogs nobody would write, and checks that all that is promised of findings and fixes holds.
 *
 *   npm run fuzz -- SECONDS [--seed NUMBER] [--folder FOLDER]
 *
 * The posts of the folder (of the fixtures when left out) are changed at random, beside others made from nothing. What
 * fails is printed with its seed, as small as it gets; the run goes on with the next seed.
 */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {globFiles} from '../../src/run/glob-files.ts'
import {postExtensions} from '../../src/run/post-name.ts'
import {fixturesFolder} from '../fixtures.ts'
import {fuzz} from './fuzz.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {seed: {type: 'string'}, folder: {type: 'string', default: fixturesFolder}}
})
const seconds = Number(positionals[0] ?? 60)
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31)
/** Blogs of one seed. */
const count = 100

const folder = resolve(values.folder)
const files = (await globFiles(folder, [`**/*.{${postExtensions.join(',')}}`])).sort()
const given = files.map((file) => readFileSync(resolve(folder, file), 'utf8'))
const end = performance.now() + seconds * 1000
let [seed, failures] = [firstSeed, 0]
for (; performance.now() < end; seed++) {
  const started = performance.now()
  const failure = await fuzz({seed, count, given})
  const milliseconds = Math.round(performance.now() - started)
  console.log(`seed ${seed}: ${failure ? 'FAIL' : 'ok'} (${milliseconds} ms)`)
  if (!failure) continue
  failures++
  console.log(`${failure.broken}\n${JSON.stringify(failure.blog, undefined, 2)}`)
}
console.log(
  `${(seed - firstSeed) * count} blogs, seeds ${firstSeed} to ${seed - 1}, ${given.length} posts to change: ${failures} failures`
)
process.exitCode = failures > 0 ? 1 : 0
