// The process that runs bundled test files, once as they are and then as one mutant after the other.
import {pathToFileURL} from 'node:url'
import {Worker} from 'node:worker_threads'
import type {CollectedSuite, CollectedTest} from './collect-tests.ts'

/** What the process is asked to do. */
export type Order =
  /** Run all tests of a bundle, and tell which mutants each of them comes by. */
  | {readonly do: 'observe'; readonly bundle: string}
  /** Run the tests at these positions as a mutant, until one fails. */
  | {readonly do: 'judge'; readonly mutant: number; readonly cpu: number; readonly runs: readonly BundleRun[]}

export interface BundleRun {
  readonly bundle: string
  readonly tests: readonly number[]
}

/** A test as it went without any mutant. */
export interface ObservedTest {
  readonly title: string
  readonly passed: boolean
  /** Milliseconds of processor time. */
  readonly cpu: number
  /** Ids of the mutants whose place it ran, beside those that loading the bundle runs. */
  readonly mutants: readonly number[]
}

export interface Observation {
  readonly tests: readonly ObservedTest[]
  /** Ids of the mutants that run while the bundle is loaded. */
  readonly loaded: readonly number[]
}

export interface Judgement {
  /** What noticed the mutant: the title of a test; nothing where all passed. */
  readonly killer: string | undefined
  /** Bytes that the process has grown to. */
  readonly memory: number
}

declare global {
  /** The question behind which each mutant is compiled in. */
  var isMutant: (id: number) => boolean
}

let active = 0
let met = new Set<number>()
let loads = 0
/** Milliseconds of processor time after which the process is to end itself; 0 while nothing is judged. */
const limit = new Int32Array(new SharedArrayBuffer(4))

// A mutant that never returns leaves this thread no way to end it.
const watch = `
  const {workerData} = require('node:worker_threads')
  setInterval(() => {
    const {user, system} = process.cpuUsage()
    if (workerData[0] > 0 && (user + system) / 1000 > workerData[0]) process.kill(process.pid, 'SIGKILL')
  }, 100)`
new Worker(watch, {eval: true, workerData: limit}).unref()

globalThis.isMutant = (id) => {
  met.add(id)
  return id === active
}

process.on('message', async (order: Order) => {
  process.send?.(
    order.do === 'observe' ? await observe(order.bundle) : await judge(order.mutant, order.cpu, order.runs)
  )
})

async function observe(bundle: string): Promise<Observation> {
  active = 0
  met = new Set()
  const all = await load(bundle)
  const loaded = [...met]
  const tests: ObservedTest[] = []
  const suites = new Set<CollectedSuite>()
  for (const test of all) {
    met = new Set()
    const start = cpuTime()
    const passed = await passes(() => runTest(test, suites))
    tests.push({title: test.title, passed, cpu: cpuTime() - start, mutants: [...met]})
  }
  await passes(() => endSuites(suites))
  return {tests, loaded}
}

async function judge(mutant: number, cpu: number, runs: readonly BundleRun[]): Promise<Judgement> {
  active = mutant
  Atomics.store(limit, 0, Math.ceil(cpuTime() + cpu))
  let killer: string | undefined
  for (const {bundle, tests} of runs) {
    killer ??= await findKiller(bundle, tests)
  }
  active = 0
  Atomics.store(limit, 0, 0)
  return {killer, memory: process.memoryUsage().rss}
}

async function findKiller(bundle: string, positions: readonly number[]): Promise<string | undefined> {
  let all: CollectedTest[] = []
  const isLoaded = await passes(async () => {
    all = await load(bundle)
  })
  if (!isLoaded) return 'loading'
  const suites = new Set<CollectedSuite>()
  let killer: string | undefined
  for (const position of positions) {
    const test = all[position]
    if (!test || !(await passes(() => runTest(test, suites)))) {
      killer = test?.title ?? 'listing tests'
      break
    }
  }
  await passes(() => endSuites(suites))
  return killer
}

/** A new instance of all modules in the bundle: what they work out while loading is worked out again. */
async function load(bundle: string): Promise<CollectedTest[]> {
  globalThis.collectedTests = []
  await import(`${pathToFileURL(bundle).href}?${loads++}`)
  return globalThis.collectedTests
}

async function runTest({run, suite}: CollectedTest, begun: Set<CollectedSuite>): Promise<void> {
  if (!begun.has(suite)) {
    begun.add(suite)
    for (const step of suite.before) await step(suite.context)
  }
  for (const step of suite.beforeEach) await step(suite.context)
  try {
    await run(suite.context)
  } finally {
    for (const step of suite.afterEach) await step(suite.context)
  }
}

async function endSuites(begun: ReadonlySet<CollectedSuite>): Promise<void> {
  for (const {after, context} of begun) for (const step of after) await step(context)
}

async function passes(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch {
    return false
  }
}

function cpuTime(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
