/**
 * Kills `--fix` over many posts at moments spread over its run, and prints how the posts looked afterwards.
 *
 *   npm run fix:kill -- [--posts 1000] [--tries 100]
 */
import {parseArgs} from 'node:util'
import {killWhileFixing} from './kill-while-fixing.ts'

const {values} = parseArgs({
  options: {
    posts: {type: 'string', default: '1000'},
    tries: {type: 'string', default: '100'}
  }
})
const count = Number(values.posts)
const tries = Number(values.tries)

const started = performance.now()
const {fixed, writing} = await killWhileFixing(count, 600_000, {sinceFirst: true})
const running = performance.now() - started
console.log(
  `not killed: ${fixed} of ${count} posts fixed in ${Math.round(running)} ms, ${Math.round(writing)} of them writing`
)

let [broken, amid] = [0, 0]
for (let index = 0; index < tries; index++) {
  // One kill of four at any time of the run, the others while posts are being written.
  const sinceFirst = index % 4 !== 0
  const after = (index / tries) * (sinceFirst ? writing : running)
  const aftermath = await killWhileFixing(count, after, {sinceFirst})
  broken += aftermath.broken
  if (aftermath.old > 0 && aftermath.fixed > 0) amid++
  if (aftermath.broken > 0) console.log(`after ${Math.round(after)} ms: ${JSON.stringify(aftermath)}`)
  else if (index % 10 === 9) console.log(`${index + 1} kills so far`)
}
console.log(`${tries} kills, ${amid} of them between two posts of a run: ${broken} posts broken`)
process.exitCode = broken > 0 || fixed !== count ? 1 : 0
