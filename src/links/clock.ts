/** The time, and waiting for it to pass; a test can be both. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Waits so many milliseconds, or until the signal; never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}
