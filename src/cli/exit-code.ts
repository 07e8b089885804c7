/** How a run ended, for the shell. */
export const exitCodes = {
  /** No errors. */
  clean: 0,
  /** Errors, or too many warnings. */
  findings: 1,
  /** The tool could not do its work. */
  failure: 2
} as const
