import type {Clock} from './clock.ts'
import type {Resolver} from './create-resolver.ts'
import type {Turns} from './create-turns.ts'
import {type Failure, silentFailures} from './failure.ts'
import type {LinkLimits} from './link-limits.ts'
import {readRetryAfter} from './read-retry-after.ts'
import {type Method, type Reply, sendRequest} from './send-request.ts'

/** Sends a request when its host can be bothered. Never rejects. */
export type Sender = (url: URL, method: Method) => Promise<Reply | Failure>

/** What a sender is made of. */
export interface SenderParts {
  readonly resolve: Resolver
  readonly turns: Turns
  readonly limits: LinkLimits
  readonly clock: Clock
  readonly allowPrivateHosts: boolean
  readonly signal: AbortSignal
}

/**
 * Makes a sender that behaves as a guest: it waits between requests, as long as the host asks for (`Retry-After`), and
 * leaves a host alone that does not answer, or that wants a longer pause than the limits allow.
 */
export function createSender({resolve, turns, limits, clock, allowPrivateHosts, signal}: SenderParts): Sender {
  const closed = new Map<string, Failure>()
  const silences = new Map<string, number>()

  const learn = (host: string, outcome: Reply | Failure): void => {
    turns.hold(host, limits.spacing)
    const isSilent = typeof outcome === 'string' && silentFailures.has(outcome)
    const count = isSilent ? (silences.get(host) ?? 0) + 1 : 0
    silences.set(host, count)
    if (typeof outcome === 'string') {
      if (count >= limits.silences) closed.set(host, outcome)
      return
    }
    const wanted = isBusy(outcome) ? readRetryAfter(outcome.retryAfter, clock.now()) : undefined
    if (wanted === undefined) return
    if (wanted > limits.longestPause) closed.set(host, 'too-busy')
    else turns.hold(host, wanted)
  }
  return async (url, method) => {
    const refusal = refuse(url, allowPrivateHosts)
    if (refusal) return refusal
    return turns.take(url.host, async () => {
      if (signal.aborted) return 'interrupted'
      const known = closed.get(url.host)
      if (known) return known
      const addresses = await resolve(url)
      if (typeof addresses === 'string') return addresses
      const outcome = await sendRequest(url, {method, addresses, timeout: limits.requestTimeout, signal})
      learn(url.host, outcome)
      return outcome
    })
  }
}

/** Too many requests, or out of service for a while. */
export function isBusy({status}: Reply): boolean {
  return status === 429 || status === 503
}

/** What is never sent, wherever the name of the host may lead. */
function refuse(url: URL, allowPrivateHosts: boolean): Failure | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'other-scheme'
  if (url.username !== '' || url.password !== '') return 'userinfo'
  const isUsual = url.port === '' || url.port === '80' || url.port === '443'
  return isUsual || allowPrivateHosts ? undefined : 'unusual-port'
}
