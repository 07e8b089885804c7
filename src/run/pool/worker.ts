// Runs in a worker thread: lints stretches of posts until all are taken.
import {parentPort, workerData} from 'node:worker_threads'
import {createLocalLinter} from '../lint-locally.ts'
import {createPathNames} from '../path-names.ts'
import {openClaims} from './claims.ts'
import type {Job, Lot} from './job.ts'
import {unpackSettings} from './portable-settings.ts'

// `startWorkers` starts this with nothing else.
void work(workerData as Job)

async function work({cwd, settings, site, inputs, claims: shared, worker}: Job): Promise<void> {
  const claims = openClaims(shared)
  const names = createPathNames(cwd)
  const indexes = new Map(inputs.map((input, index) => [input, index]))
  const lint = createLocalLinter(cwd, names, await unpackSettings(settings), (input) =>
    claims.hold(worker, indexes.get(input))
  )
  for (let stretch = claims.take(); stretch; stretch = claims.take()) {
    const lot: Lot = {start: stretch.start, outcomes: await lint(inputs.slice(stretch.start, stretch.end), site)}
    claims.hold(worker, undefined)
    parentPort?.postMessage(lot)
  }
}
