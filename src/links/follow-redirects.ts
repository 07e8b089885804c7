import type {Sender} from './create-sender.ts'
import type {Failure} from './failure.ts'
import {keepsIdentifiers} from './host-customs.ts'
import {readLocation} from './read-location.ts'
import type {Method, Reply} from './send-request.ts'

/** The way from an address to where its redirects end. */
export interface Journey {
  readonly start: URL
  /** The last address that was asked. */
  readonly end: URL
  /** Whether every redirect on the way was a permanent one. */
  readonly isPermanent: boolean
  /** The last answer, or why there was none. */
  readonly outcome: Reply | Failure
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Asks for an address and for the ones it redirects to, each by the sender and so by its rules. */
export async function followRedirects(start: URL, method: Method, send: Sender, most: number): Promise<Journey> {
  const seen = new Set<string>()
  let end = start
  let isPermanent = true
  for (;;) {
    seen.add(end.href)
    const outcome = await send(end, method)
    const here = {start, end, isPermanent, outcome}
    if (typeof outcome === 'string' || !redirects.has(outcome.status) || outcome.location === undefined) return here
    // Whoever registers an identifier may move the page behind it; that it is registered is all that counts.
    if (keepsIdentifiers(end)) return {...here, outcome: {status: 200}}
    const next = readLocation(outcome.location, end)
    if (next === undefined) return {...here, outcome: 'other-scheme'}
    if (seen.has(next.href)) return {...here, outcome: 'redirect-loop'}
    if (seen.size > most) return {...here, outcome: 'too-many-redirects'}
    isPermanent &&= outcome.status === 301 || outcome.status === 308
    end = next
  }
}
