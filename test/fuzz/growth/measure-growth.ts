import {rules} from '../../../rules/index.ts'
import {emptyFolder} from '../../../src/engines/empty-folder.ts'
import type {Site} from '../../../src/engines/engine.ts'
import {engines} from '../../../src/engines/index.ts'
import {noFiles} from '../../../src/engines/site-files.ts'
import {readPost} from '../../../src/post/read-post.ts'
import {type ActiveRule, defaultSetting} from '../../../src/rule-kit/setting.ts'
import {lintBlog} from '../../../src/run/lint-blog.ts'
import {lintPost} from '../../../src/run/lint-post.ts'
import {runWithin} from '../../../src/run/run-within.ts'
import type {GrowingText} from './growing-texts.ts'

/** How the time for a text grew. */
export interface Growth {
  /** CPU time in milliseconds, by length in characters. */
  readonly times: readonly (readonly [length: number, milliseconds: number])[]
  /** What time grows with: 1 for linear, 2 for quadratic. */
  readonly exponent: number
}

/** Something that reads a text, alone. */
export interface Reader {
  readonly name: string
  read(text: string): void
}

const active = rules.map(({rule}): ActiveRule => ({rule, setting: defaultSetting(rule, 'strict')}))

/** Asks all rules about a text as the only post of its blog. */
export function readByAll(growing: GrowingText): Reader {
  return readByRules('all rules', growing, active)
}

/** Each rule alone, no rule at all, and the Markdown parser. */
export function listReaders(growing: GrowingText): Reader[] {
  const {path} = growing
  return [
    readByRules('the post itself', growing, []),
    {name: 'its tree', read: (text) => readPost({path, sitePath: path, text}).tree},
    ...active.map((rule) => readByRules(rule.rule.id, growing, [rule]))
  ]
}

function readByRules(name: string, {engine, path}: GrowingText, asked: readonly ActiveRule[]): Reader {
  const settings = engines[engine].readSettings(emptyFolder)
  const site: Site = {engine, root: '', settings, now: Date.parse('2026-01-01T00:00:00Z')}
  return {
    name,
    read(text) {
      const outcome = lintPost({path, sitePath: path, text}, site, asked)
      if ('facts' in outcome) lintBlog({posts: [outcome.facts], asked: new Set([path]), files: noFiles}, site, asked)
    }
  }
}

/** Less than this is noise, in milliseconds. */
export const noise = 60

/** Longer than this nobody waits, in milliseconds; the text need not grow any more. */
const longest = 20_000

/**
 * Measures how long a reader takes for the text at each length, and how that grows: between the longest text and the
 * shortest one that takes a time worth measuring.
 */
export function measureGrowth(
  growing: GrowingText,
  {read}: Reader,
  lengths: readonly number[],
  repetitions: number
): Growth {
  const times: [number, number][] = []
  for (const length of lengths) {
    const text = growing.ofLength(length)
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < repetitions && least > noise / 4; run++)
      least = Math.min(
        least,
        measure(() => read(text))
      )
    times.push([text.length, least])
    if (least >= longest) break
  }
  return {times, exponent: findExponent(times)}
}

function measure(work: () => void): number {
  const before = process.cpuUsage()
  runWithin(longest * 2, work)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

function findExponent(times: readonly (readonly [number, number])[]): number {
  const last = times.at(-1)
  const first = times.find(([length, time]) => time >= noise / 4 && length < (last?.[0] ?? 0) / 1.5)
  if (last === undefined || first === undefined || last[1] < noise) return 0
  return Math.log(last[1] / first[1]) / Math.log(last[0] / first[0])
}
