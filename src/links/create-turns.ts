import type {Clock} from './clock.ts'

/** Lets requests take turns: one at a time for a host, a few at a time over all hosts. */
export interface Turns {
  /** Does the work when its turn has come; in the order of asking, host by host. */
  take<T>(host: string, work: () => Promise<T>): Promise<T>
  /** Gives no turn to a host for so many milliseconds. */
  hold(host: string, milliseconds: number): void
}

/** Makes turns; a signal ends all pauses. */
export function createTurns(connections: number, clock: Clock, signal: AbortSignal): Turns {
  const lanes = new Map<string, Promise<unknown>>()
  const heldUntil = new Map<string, number>()
  const waiting: (() => void)[] = []
  let free = connections

  const enter = async (): Promise<void> => {
    if (free > 0) free--
    else await new Promise<void>((enterNow) => waiting.push(enterNow))
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
  const pause = async (host: string): Promise<void> => {
    const rest = (heldUntil.get(host) ?? 0) - clock.now()
    if (rest > 0) await clock.sleep(rest, signal)
  }
  return {
    take(host, work) {
      const turn = (lanes.get(host) ?? Promise.resolve()).then(async () => {
        await pause(host)
        await enter()
        try {
          return await work()
        } finally {
          leave()
        }
      })
      lanes.set(
        host,
        turn.catch(() => {})
      )
      return turn
    },
    hold(host, milliseconds) {
      heldUntil.set(host, Math.max(heldUntil.get(host) ?? 0, clock.now() + milliseconds))
    }
  }
}
