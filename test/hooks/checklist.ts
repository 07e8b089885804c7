/** Checks one after the other, each told on a line, and counted. */
export interface Checklist {
  /** Whether the check passed; it fails by rejecting. */
  check(name: string, test: () => Promise<void>): Promise<boolean>
  /** Prints the last line, `N passed, N failed`, and gives the exit code. */
  finish(): number
}

/** A list without a check. */
export function createChecklist(): Checklist {
  let passed = 0
  let failed = 0
  return {
    async check(name, test) {
      const start = performance.now()
      try {
        await test()
        passed++
        console.log(`ok   ${name} (${Math.round(performance.now() - start)} ms)`)
        return true
      } catch (error) {
        failed++
        console.log(`FAIL ${name} (${Math.round(performance.now() - start)} ms)`)
        console.log(describe(error).replace(/^(?=.)/gm, '     '))
        return false
      }
    },
    finish() {
      console.log(`${passed} passed, ${failed} failed`)
      return failed > 0 ? 1 : 0
    }
  }
}

/** The difference of an assertion is in `details` (uvu/assert). */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const details = 'details' in error && typeof error.details === 'string' ? error.details : ''
  return `${error.stack ?? error.message}\n${details}`
}
