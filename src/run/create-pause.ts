/** Nobody waits longer than this for an answer to Ctrl-C, in milliseconds. */
const patience = 50

/** Makes a pause for long loops: lets signals and timers in where the work has gone on for long without them. */
export function createPause(): () => Promise<void> {
  let last = Date.now()
  return async () => {
    if (Date.now() - last < patience) return
    await new Promise(setImmediate)
    last = Date.now()
  }
}
