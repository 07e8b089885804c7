/**
 * Compares the text scans with the parsed tree on every post below a folder, and prints which promises are kept.
 *
 *   npm run scan:compare -- FOLDER [--only PROMISE] [--show 20]
 *
 * `--show` prints so many differences of each promise; those with a reason are counted by it. Fails on any other.
 */
import {join, relative, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {readPost} from '../../src/post/read-post.ts'
import {defaultMaxBytes} from '../../src/run/config/settings.ts'
import {globFiles} from '../../src/run/glob-files.ts'
import {postExtensions} from '../../src/run/post-name.ts'
import {readPostFile} from '../../src/run/read-post-file.ts'
import {promises} from '../scans/promises.ts'
import type {ScanDifference, ScanPromise} from '../scans/scan-promise.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {only: {type: 'string'}, show: {type: 'string', default: '20'}}
})
const folder = resolve(positionals[0] ?? '.')
const asked = promises.filter(({name}) => values.only === undefined || name === values.only)
const found = new Map<ScanPromise, string[]>(asked.map((promise) => [promise, []]))
const excused = new Map<ScanPromise, Map<string, number>>(asked.map((promise) => [promise, new Map()]))
let posts = 0

for (const file of (await globFiles(folder, [`**/*.{${postExtensions.join(',')}}`])).sort()) {
  const read = readPostFile(file, defaultMaxBytes)
  if (!('text' in read)) continue
  posts++
  const path = relative(folder, file)
  const post = readPost({path, sitePath: path, text: read.text})
  for (const promise of asked) for (const difference of promise.check(post)) note(promise, difference, post.place)
  function note(promise: ScanPromise, {at, says, reason}: ScanDifference, place: typeof post.place): void {
    if (reason !== undefined) {
      const reasons = excused.get(promise)
      reasons?.set(reason, (reasons.get(reason) ?? 0) + 1)
      return
    }
    const {line, column} = place({start: at, end: at}).start
    const source = post.text.slice(at, at + 80).split(/[\r\n]/, 1)[0]
    found.get(promise)?.push(`${join(folder, path)}:${line}:${column} ${says}\n    | ${source}`)
  }
}

for (const [promise, differences] of found) {
  for (const difference of differences.slice(0, Number(values.show))) console.log(`${promise.name}: ${difference}`)
}
console.log(`\n${'promise'.padEnd(18)}  posts  differences`)
for (const [promise, differences] of found) {
  console.log(
    `${promise.name.padEnd(18)}  ${String(posts).padStart(5)}  ${String(differences.length).padStart(11)}  ${promise.says}`
  )
  for (const [reason, count] of excused.get(promise) ?? [])
    console.log(`${' '.repeat(25)}  ${String(count).padStart(11)}  ${reason}`)
}
process.exitCode = [...found.values()].some(({length}) => length > 0) ? 1 : 0
