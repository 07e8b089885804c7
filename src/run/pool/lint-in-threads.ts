import {availableParallelism} from 'node:os'
import {createLocalLinter} from '../lint-locally.ts'
import type {Input, LintSettings} from '../linter.ts'
import type {PathNames} from '../path-names.ts'
import type {PostLinter, PostOutcome} from '../post-linter.ts'
import {openClaims, shareClaims} from './claims.ts'
import {createEstimate} from './estimate-rest.ts'
import type {Job, Lot} from './job.ts'
import {packSettings} from './portable-settings.ts'
import type {Workers} from './start-workers.ts'

/**
 * A worker pays when at least so much is left to do, in milliseconds: it takes about 40 to start, and has everything to
 * compile once more before it is as fast as this thread. A second saved is worth the processor time and the 50 MiB.
 */
const worthwhile = 2000

/** More threads than processors only take memory. */
const mostThreads = Math.max(2, availableParallelism())

/**
 * Makes a linter of several threads: this one, and workers as soon as they pay, or at once where the settings say how
 * many. What comes of a post does not depend on who lints it.
 */
export function createThreadedLinter(cwd: string, names: PathNames, settings: LintSettings): PostLinter {
  const lintLocally = createLocalLinter(cwd, names, settings)
  const threads = settings.jobs === undefined ? availableParallelism() : Math.min(settings.jobs, mostThreads)
  const packed = threads > 1 ? packSettings(settings) : undefined
  if (packed === undefined) return lintLocally
  return async (inputs, site, onPost) => {
    const count = Math.min(threads, inputs.length) - 1
    if (count < 1) return lintLocally(inputs, site, onPost)
    const outcomes: (PostOutcome | undefined)[] = inputs.map(() => undefined)
    const shared = shareClaims(inputs.length, count)
    const claims = openClaims(shared)
    const estimate = createEstimate(settings.processorTime ?? (() => performance.now()))
    const add = ({start, outcomes: some}: Lot): void => {
      some.forEach((outcome, index) => {
        outcomes[start + index] = outcome
      })
    }
    const job = {cwd, settings: packed, site, inputs, claims: shared}
    const onLot = (lot: Lot): void => {
      add(lot)
      for (const _ of lot.outcomes) onPost?.()
    }
    let workers = settings.jobs === undefined ? undefined : await start(count, job, onLot)
    try {
      for (let stretch = claims.take(); stretch; stretch = claims.take()) {
        const {start: first, end} = stretch
        add({start: first, outcomes: await lintLocally(inputs.slice(first, end), site, onPost)})
        const rest = workers ? undefined : estimate(end - first, claims.left())
        if (rest !== undefined && rest > worthwhile) workers = await start(count, job, onLot)
      }
      for (const [index, detail] of (await workers?.done) ?? []) outcomes[index] ??= {fault: 'crash', detail}
    } finally {
      workers?.end()
    }
    return lintLost(inputs, outcomes, (lost) => lintLocally(lost, site, onPost))
  }
}

/** Few runs need them. */
async function start(count: number, job: Omit<Job, 'worker'>, onLot: (lot: Lot) => void): Promise<Workers> {
  const {startWorkers} = await import('./start-workers.ts')
  return startWorkers(count, job, onLot)
}

/** Lints the posts that were lost with a worker, which broke down before it told what it had found. */
async function lintLost(
  inputs: readonly Input[],
  outcomes: readonly (PostOutcome | undefined)[],
  lint: (lost: readonly Input[]) => Promise<readonly PostOutcome[]>
): Promise<PostOutcome[]> {
  const lost = inputs.filter((_, index) => outcomes[index] === undefined)
  const found = (lost.length > 0 ? await lint(lost) : [])[Symbol.iterator]()
  return outcomes.flatMap((outcome): PostOutcome[] => {
    const known = outcome ?? found.next().value
    return known ? [known] : []
  })
}
