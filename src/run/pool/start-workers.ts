import {Worker} from 'node:worker_threads'
import {openClaims} from './claims.ts'
import type {Job, Lot} from './job.ts'
import {workerEntry} from './worker-entry.ts'

/** Threads that lint along. */
export interface Workers {
  /** Settles when all of them have ended. Gives the posts that one broke down on, by index, with what it died of. */
  readonly done: Promise<ReadonlyMap<number, string>>
  /** Ends those that have not ended. */
  end(): void
}

/** In megabytes. More is not needed for any post, and each thread has its own. */
const memory = {maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 4}

/** Starts workers on a job. One that cannot be started takes no posts, and says nothing. */
export function startWorkers(count: number, job: Omit<Job, 'worker'>, onLot: (lot: Lot) => void): Workers {
  const claims = openClaims(job.claims)
  const crashes = new Map<number, string>()
  const workers = Array.from({length: count}, (_, worker) => {
    const workerData: Job = {...job, worker}
    return new Worker(workerEntry(), {workerData, resourceLimits: memory})
  })
  const ends = workers.map(
    (thread, worker) =>
      new Promise<void>((resolve) => {
        let cause = 'it ended early'
        thread.on('message', onLot)
        thread.on('error', (error) => {
          cause = error instanceof Error ? error.message : String(error)
        })
        thread.on('exit', () => {
          const index = claims.held(worker)
          if (index !== undefined) crashes.set(index, cause)
          resolve()
        })
      })
  )
  return {
    done: Promise.all(ends).then(() => crashes),
    end() {
      for (const thread of workers) void thread.terminate()
    }
  }
}
