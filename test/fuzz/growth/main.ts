/**
 * Measures whether the time for a post grows as the post does, for many kinds of posts, up to 1 MB.
 *
 *   npm run fuzz:growth -- [--only TEXT] [--up-to LENGTH]
 *
 * Prints the time of each, and of those that take more than their share also which rules do; measured again before that, as
 * machines are busy.
 */
import {parseArgs} from 'node:util'
import {type GrowingText, listGrowingTexts} from './growing-texts.ts'
import {type Growth, listReaders, measureGrowth, noise, readByAll} from './measure-growth.ts'

const {values} = parseArgs({
  options: {only: {type: 'string', default: ''}, 'up-to': {type: 'string', default: '1000000'}}
})
/** What linear readers stay below: sorting, garbage and a busy machine are allowed for. */
const steepest = 1.4
/** What is slow though it grows no faster than the post, and so is told: more milliseconds for 1,000 characters. */
const slowest = 4

const texts = listGrowingTexts().filter(({name}) => name.includes(values.only))
let faults = 0
let slow = 0
for (const growing of texts) {
  const growth = measureGrowth(growing, readByAll(growing), lengthsOf(growing), 1)
  if (isSteep(growth) || isSlow(growth)) report(growing)
  else console.log(`${growing.name}: ok, ${describe(growth)}`)
}
console.log(`${texts.length} kinds of texts: ${faults} grow too fast, ${slow} are slow`)
process.exitCode = faults > 0 ? 1 : 0

function lengthsOf({longest = Number.POSITIVE_INFINITY}: GrowingText): number[] {
  const most = Math.min(longest, Number(values['up-to'])) - 1000
  return [16, 8, 4, 2, 1].map((part) => Math.floor(most / part))
}

function isSteep({exponent}: Growth): boolean {
  return exponent > steepest
}

function isSlow({times}: Growth): boolean {
  const [length, milliseconds] = times.at(-1) ?? [0, 0]
  return milliseconds > noise + (slowest * length) / 1000
}

function report(growing: GrowingText): void {
  const lengths = lengthsOf(growing)
  const all = measureGrowth(growing, readByAll(growing), lengths, 3)
  if (isSteep(all)) faults++
  else if (isSlow(all)) slow++
  else return
  console.log(`${growing.name}: ${isSteep(all) ? 'FAIL' : 'slow'}, ${describe(all)}`)
  const reachable = lengths.slice(0, Math.max(2, all.times.length - 1))
  const [base, ...others] = listReaders(growing).map((reader) => {
    const growth = measureGrowth(growing, reader, reachable, 2)
    return {name: reader.name, growth, time: growth.times.at(-1)?.[1] ?? 0}
  })
  if (base === undefined) return
  console.log(`  ${base.name}: ${describe(base.growth)}`)
  for (const {name, growth, time} of others) {
    if (time > 1.5 * base.time + noise) console.log(`  ${name}: ${describe(growth)}`)
  }
}

function describe({times, exponent}: Growth): string {
  const steps = times.map(([length, milliseconds]) => `${Math.round(length / 1000)} KB ${Math.round(milliseconds)} ms`)
  return `${steps.join(', ')} (exponent ${exponent.toFixed(2)})`
}
