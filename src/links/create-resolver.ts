import {isIP} from 'node:net'
import {errorCode, type Failure} from './failure.ts'
import {isPublicAddress} from './is-public-address.ts'

/** An IP address and its family, 4 or 6. */
export interface HostAddress {
  readonly address: string
  readonly family: number
}

/** Looks up all addresses of a host's name; rejects as `lookup` of `node:dns/promises` does. */
export type Lookup = (host: string) => Promise<readonly HostAddress[]>

/** Gives the addresses that a request may connect to, or why there are none. */
export type Resolver = (url: URL) => Promise<readonly HostAddress[] | Failure>

/** What a resolver is made of. */
export interface ResolverParts {
  readonly lookup: Lookup
  /** In milliseconds. */
  readonly timeout: number
  readonly allowPrivateHosts: boolean
  readonly signal: AbortSignal
}

/** Last labels of names that only a local network knows (RFC 6761, 6762, 8375; ICANN's list of name collisions). */
const privateEnding =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|home\.arpa)$/

/** A name that always exists: IANA keeps it. Where it is not found either, the network is at fault. */
const controlHost = 'example.com'

/**
 * Makes a resolver that lets no request into a private network: a host is refused where any of its addresses is not
 * public. What it gives has been checked, so a connection has to be made to that and must not look the name up again.
 */
export function createResolver({lookup, timeout, allowPrivateHosts, signal}: ResolverParts): Resolver {
  let online: Promise<boolean> | undefined
  const ask = (host: string) => lookUpInTime(lookup, host, timeout, signal)
  const isOnline = (): Promise<boolean> => {
    online ??= ask(controlHost).then((found) => typeof found !== 'string')
    return online
  }
  return async (url) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const family = isIP(host)
    if (family === 0 && !allowPrivateHosts && isPrivateName(host)) return 'private-host'
    const found = family > 0 ? [{address: host, family}] : await ask(host)
    if (found === 'host-not-found' && !(await isOnline())) return 'lookup-failed'
    if (typeof found === 'string' || allowPrivateHosts) return found
    return found.every(({address}) => isPublicAddress(address)) ? found : 'private-host'
  }
}

function isPrivateName(host: string): boolean {
  const name = host.replace(/\.$/, '')
  return !name.includes('.') || privateEnding.test(name)
}

/** A look-up cannot be called off: one that takes too long is left alone. */
async function lookUpInTime(
  lookup: Lookup,
  host: string,
  timeout: number,
  signal: AbortSignal
): Promise<readonly HostAddress[] | Failure> {
  let giveUp = (): void => {}
  const tooLate = new Promise<Failure>((settle) => {
    const timer = setTimeout(settle, timeout, 'lookup-failed')
    giveUp = () => {
      clearTimeout(timer)
      settle('interrupted')
    }
    signal.addEventListener('abort', giveUp, {once: true})
  })
  try {
    const found = await Promise.race([lookup(host), tooLate])
    return found.length === 0 ? 'host-not-found' : found
  } catch (error) {
    return errorCode(error) === 'ENOTFOUND' ? 'host-not-found' : 'lookup-failed'
  } finally {
    giveUp()
    signal.removeEventListener('abort', giveUp)
  }
}
