/** A stretch of the posts of a run, by their indexes. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Hands the posts of a run out to several threads, and knows which one each has in hand. */
export interface Claims {
  /** The next stretch that nobody has taken; `undefined` when all are. */
  take(): Stretch | undefined
  /** How many posts nobody has taken. */
  left(): number
  /** Says which post a worker has in hand; `undefined` for none. */
  hold(worker: number, index: number | undefined): void
  held(worker: number): number | undefined
}

/** What threads share of the claims: the next index, then for each worker the index in hand, or -1. */
export interface SharedClaims {
  readonly memory: SharedArrayBuffer
  readonly count: number
  /** The length of a stretch. */
  readonly step: number
}

/** The longest stretch: a turn of the clock that bounds posts costs little among so many. */
const longestStep = 16

/** Starts to hand out so many posts to so many workers, and the thread that started them. */
export function shareClaims(count: number, workers: number): SharedClaims {
  const memory = new SharedArrayBuffer((1 + workers) * Int32Array.BYTES_PER_ELEMENT)
  new Int32Array(memory).fill(-1, 1)
  return {memory, count, step: Math.max(1, Math.min(longestStep, Math.floor(count / (4 * (workers + 1)))))}
}

/** The claims of all threads that have the same memory. */
export function openClaims({memory, count, step}: SharedClaims): Claims {
  const cells = new Int32Array(memory)
  return {
    take() {
      const start = Atomics.add(cells, 0, step)
      return start < count ? {start, end: Math.min(start + step, count)} : undefined
    },
    left: () => Math.max(0, count - Atomics.load(cells, 0)),
    hold: (worker, index = -1) => {
      Atomics.store(cells, 1 + worker, index)
    },
    held(worker) {
      const index = Atomics.load(cells, 1 + worker)
      return index === -1 ? undefined : index
    }
  }
}
