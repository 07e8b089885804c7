import {setMaxListeners} from 'node:events'
import {askAddress} from './ask-address.ts'
import type {Clock} from './clock.ts'
import {createResolver, type Lookup} from './create-resolver.ts'
import {createSender} from './create-sender.ts'
import {createTurns} from './create-turns.ts'
import {isClosedToPrograms} from './host-customs.ts'
import type {LinkCache} from './link-cache.ts'
import type {LinkLimits} from './link-limits.ts'
import type {LinkChecker, LinkVerdict} from './link-verdict.ts'

/** What a link checker is made of. */
export interface LinkCheckerParts {
  readonly clock: Clock
  readonly cache: LinkCache
  readonly limits: LinkLimits
  /** Whether requests may go into private networks and to any port. */
  readonly allowPrivateHosts: boolean
  /** Ends all checks; what is not known by then is `unknown`. */
  readonly signal: AbortSignal
  readonly lookup: Lookup
  /** From 0 to below 1; spreads the pauses before another try. */
  readonly random: () => number
}

/** Makes a checker that asks for each address, fragments apart, once. */
export function createLinkChecker(parts: LinkCheckerParts): LinkChecker {
  const {clock, cache, limits, allowPrivateHosts, signal, lookup, random} = parts
  // Every request and every pause listens to it.
  setMaxListeners(0, signal)
  const turns = createTurns(limits.connections, clock, signal)
  const resolve = createResolver({lookup, timeout: limits.lookupTimeout, allowPrivateHosts, signal})
  const send = createSender({resolve, turns, limits, clock, allowPrivateHosts, signal})
  const asked = new Map<string, Promise<LinkVerdict>>()

  const ask = async (url: URL): Promise<LinkVerdict> => {
    const cached = cache.get(url.href)
    if (cached) return cached
    const verdict = await askAddress(url, {send, limits, clock, random, signal})
    cache.set(url.href, verdict)
    return verdict
  }
  return async (address) => {
    const url = readWebAddress(address)
    if (url === undefined) return {state: 'unknown', why: 'is no web address'}
    if (isClosedToPrograms(url)) return {state: 'unknown', why: 'is of a site that does not answer programs'}
    const verdict = asked.get(url.href) ?? ask(url)
    asked.set(url.href, verdict)
    return verdict
  }
}

/** The address as it is asked for: without fragment. */
function readWebAddress(address: string): URL | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const url = new URL(address)
  url.hash = ''
  return url
}
