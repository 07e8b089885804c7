import * as assert from 'uvu/assert'

/**
 * Asserts that work takes no more than so many milliseconds of processor time, which other programs do not add to. What is
 * too slow may try again: the first time, code is being compiled. Returns what the work returned.
 */
export function takesAtMost<T>(milliseconds: number, work: () => T, what = 'it'): T {
  for (let tries = 3; ; tries--) {
    const before = process.cpuUsage()
    const result = work()
    const {user, system} = process.cpuUsage(before)
    const taken = (user + system) / 1000
    if (taken <= milliseconds) return result
    if (tries === 1) assert.unreachable(`${what} takes ${Math.round(taken)} ms, not ${milliseconds}`)
  }
}
