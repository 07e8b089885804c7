import {cpus, loadavg, release, totalmem, type} from 'node:os'

/** The processors, memory and system of this machine. */
export function describeMachine(): string {
  const processors = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${processors.length} x ${processors[0]?.model.trim()}, ${memory} GiB, ${type()} ${release()}`
}

/** How many processes wanted to run at once in the last 1, 5 and 15 minutes, on average. */
export function describeLoad(): string {
  return loadavg()
    .map((load) => load.toFixed(2))
    .join(' ')
}
