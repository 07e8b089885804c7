import type {Clock} from './clock.ts'
import {isBusy, type Sender} from './create-sender.ts'
import {finalFailures, passingFailures} from './failure.ts'
import {followRedirects, type Journey} from './follow-redirects.ts'
import {judgeJourney} from './judge-journey.ts'
import type {LinkLimits} from './link-limits.ts'
import type {LinkVerdict} from './link-verdict.ts'

/** What asking is made of. */
export interface AskParts {
  readonly send: Sender
  readonly limits: LinkLimits
  readonly clock: Clock
  /** From 0 to below 1. */
  readonly random: () => number
  readonly signal: AbortSignal
}

/**
 * Asks for an address: with `HEAD`, and with `GET` where that did not find it alive, as many servers answer `HEAD`
 * wrongly; so nothing is held against an address on one answer alone. Passing troubles are waited out.
 */
export async function askAddress(url: URL, {send, limits, clock, random, signal}: AskParts): Promise<LinkVerdict> {
  const ask = (method: 'HEAD' | 'GET') => followRedirects(url, method, send, limits.redirects)
  let journey = await ask('HEAD')
  for (const pause of limits.pauses) {
    if (isFinal(journey) || judgeJourney(journey).state === 'alive') break
    if (isPassing(journey)) await clock.sleep(pause * (0.5 + random()), signal)
    journey = await ask('GET')
    if (!isPassing(journey)) break
  }
  return judgeJourney(journey)
}

function isFinal({outcome}: Journey): boolean {
  return typeof outcome === 'string' && finalFailures.has(outcome)
}

function isPassing({outcome}: Journey): boolean {
  if (typeof outcome === 'string') return passingFailures.has(outcome)
  return isBusy(outcome) || outcome.status === 502 || outcome.status === 504
}
