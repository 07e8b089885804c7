import * as uvu from 'uvu'

/** A suite of the file at hand: how many tests wait for `.run()`, and how often that was called. */
interface WatchedSuite {
  readonly name: string
  waiting: number
  runs: number
}

let suites: WatchedSuite[] = []
let faults: string[] = []

/** Forgets the last file. */
export function startWatch(): void {
  suites = []
  faults = []
}

/** What uvu passed over in silence while the file ran, as sentences. */
export function collectFaults(): string[] {
  const forgotten = suites.flatMap(({name, waiting, runs}) => {
    if (runs === 0) return [`suite "${name}": \`.run()\` is missing`]
    return waiting > 0 ? [`suite "${name}": ${waiting} tests stand behind \`.run()\``] : []
  })
  return [...(suites.length === 0 ? ['no suite'] : []), ...forgotten, ...faults]
}

/** Stands in for uvu's `suite` in test files that the runner runs. */
export function suite<T = Record<string, unknown>>(name = '', context?: T): uvu.Test<T> {
  const real = uvu.suite<T>(name, context)
  const watched: WatchedSuite = {name, waiting: 0, runs: 0}
  suites.push(watched)
  const blame = (fault: string): number => faults.push(`suite "${name}": ${fault}`)
  const watchHook = (add: (body: uvu.Callback<T>) => void, kind: string) => (body: uvu.Callback<T>) =>
    add(async (state) => {
      try {
        await body(state)
      } catch (error) {
        blame(`a hook \`${kind}\` threw: ${error instanceof Error ? error.message : error}`)
        throw error
      }
    })
  const define = (title: string, body: uvu.Callback<T>): void => {
    watched.waiting++
    real(title, body)
  }
  return Object.assign(define, {
    only(title: string, body: uvu.Callback<T>) {
      blame(`\`.only\` is left at "${title}"`)
      define(title, body)
    },
    skip() {
      watched.waiting++
      real.skip()
    },
    before: Object.assign(watchHook(real.before, 'before'), {each: watchHook(real.before.each, 'before.each')}),
    after: Object.assign(watchHook(real.after, 'after'), {each: watchHook(real.after.each, 'after.each')}),
    run() {
      if (watched.waiting === 0) blame('no tests')
      watched.waiting = 0
      watched.runs++
      real.run()
    }
  })
}
