/** How a run ended, for the shell. */
export const exitCodes = {
  /** No errors. */
  clean: 0,
  /** Errors, or too many warnings. */
  findings: 1,
  /** The tool could not do its work. */
  failure: 2,
  /** The user pressed Ctrl-C: 128 and the number of the signal, as shells have it. */
  interrupted: 130
} as const
