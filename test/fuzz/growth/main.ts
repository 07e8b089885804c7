/**
 * Measures whether the time for a post grows as the post does, for many kinds of posts, up to 1 MB.
 *
 *   npm run fuzz:growth -- [--only TEXT] [--up-to LENGTH]
 *
 * Prints the texts that take more than their share, and which rules do; measured again before that, as machines are busy.
 */
import {parseArgs} from 'node:util'
import {bodyUnits} from './body-units.ts'
import {type GrowingText, listGrowingTexts} from './growing-texts.ts'
import {type Growth, listReaders, measureGrowth, noise, readByAll} from './measure-growth.ts'

const {values} = parseArgs({
  options: {only: {type: 'string', default: ''}, 'up-to': {type: 'string', default: '1000000'}}
})
/** What linear readers stay below: sorting, garbage and a busy machine are allowed for. */
const steepest = 1.4
/** A slow reader is one that takes longer for 1 MB, in milliseconds, however that came. */
const slowest = 3000

const longest = Number(values['up-to'])
const lengths = [longest / 16, longest / 8, longest / 4, longest / 2, longest - 1000].map(Math.floor)
const texts = listGrowingTexts(bodyUnits).filter(({name}) => name.includes(values.only))
let faults = 0
for (const growing of texts) if (isFault(measureGrowth(growing, readByAll(growing), lengths, 1))) report(growing)
console.log(`${texts.length} kinds of texts: ${faults} grow too fast or take too long`)
process.exitCode = faults > 0 ? 1 : 0

function isFault({exponent, times}: Growth): boolean {
  return exponent > steepest || (times.at(-1)?.[1] ?? 0) > slowest
}

function report(growing: GrowingText): void {
  const all = measureGrowth(growing, readByAll(growing), lengths, 3)
  if (!isFault(all)) return
  faults++
  console.log(`${growing.name}: ${describe(all)}`)
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
