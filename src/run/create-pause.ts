import {setImmediate} from 'node:timers/promises'

/** Nobody waits longer than this for an answer to Ctrl-C, in milliseconds. */
const patience = 50

/** Makes a pause for long loops: lets signals and timers in where the work has gone on for long without them. */
export function createPause(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < patience) return
    await setImmediate()
    last = performance.now()
  }
}
