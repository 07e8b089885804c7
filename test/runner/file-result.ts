/** What came of one test file. Plain data: it crosses from the process that ran the file. */
export interface FileResult {
  readonly file: string
  readonly passed: number
  /** Tests that failed or never ran, and one for each fault that no test stands for. */
  readonly failed: number
  readonly skipped: number
  /** What to tell about the failures, in uvu's words or ours. */
  readonly problems: readonly string[]
  readonly milliseconds: number
}
