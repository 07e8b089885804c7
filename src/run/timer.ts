/** Adds up by name how long things take, in milliseconds. */
export interface Timer {
  readonly times: ReadonlyMap<string, number>
  /** From the making of the timer on. */
  total(): number
  /** Does a task and adds its time to the name. Of tasks within each other both are counted whole. */
  time<T>(name: string, task: () => T): T
  /** The same for a task that takes turns with others. */
  timeTurns<T>(name: string, task: () => Promise<T>): Promise<T>
}

/** Makes a timer that goes by a clock: milliseconds since some moment, with fractions. */
export function createTimer(clock: () => number): Timer {
  const times = new Map<string, number>()
  const started = clock()
  const add = (name: string, from: number): void => {
    times.set(name, (times.get(name) ?? 0) + clock() - from)
  }
  return {
    times,
    total: () => clock() - started,
    time(name, task) {
      const from = clock()
      try {
        return task()
      } finally {
        add(name, from)
      }
    },
    async timeTurns(name, task) {
      const from = clock()
      try {
        return await task()
      } finally {
        add(name, from)
      }
    }
  }
}
