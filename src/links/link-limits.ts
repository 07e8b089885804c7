/** How long to wait, how often to ask and how much at once. Times are in milliseconds. */
export interface LinkLimits {
  /** For one request, from the connection to the head of the response. */
  readonly requestTimeout: number
  /** For one look-up of a host's name. */
  readonly lookupTimeout: number
  /** Requests under way at once, over all hosts; one host gets one at a time. */
  readonly connections: number
  /** Between two requests to one host. */
  readonly spacing: number
  /** Redirects that are followed. */
  readonly redirects: number
  /** Pauses before the second, third, … time that an address is asked for which could not be told about. */
  readonly pauses: readonly number[]
  /** The longest pause that a host may ask for; one that asks for more is not asked again. */
  readonly longestPause: number
  /** A host that is silent so many times in a row is not asked again. */
  readonly silences: number
}

/** Limits that no host should mind. */
export const defaultLimits: LinkLimits = {
  requestTimeout: 15_000,
  lookupTimeout: 10_000,
  connections: 8,
  spacing: 1000,
  redirects: 8,
  pauses: [1000, 4000],
  longestPause: 120_000,
  silences: 3
}
