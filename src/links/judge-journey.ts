import {describeFailure} from './failure.ts'
import type {Journey} from './follow-redirects.ts'
import {judgeLanding} from './judge-landing.ts'
import type {GoneReason, LinkVerdict} from './link-verdict.ts'

/** `Range` cannot be satisfied: the page is there, and shorter than what was asked for. */
const rangeNotSatisfiable = 416

/** What the way to a page says about its address. Only what no reader can get past counts against it. */
export function judgeJourney({start, end, isPermanent, outcome}: Journey): LinkVerdict {
  if (outcome === 'host-not-found' || outcome === 'wrong-certificate') return gone(outcome, end)
  if (typeof outcome === 'string') return unknown(describeFailure(outcome))
  const {status} = outcome
  if (status === 404 || status === 410) return gone(`${status}`, end)
  if (!isSuccess(status)) return unknown(`answers ${status}`)
  const landing = judgeLanding(start, end)
  if (landing === 'login') return unknown(describeFailure('login-wall'))
  if (landing === 'home' || landing === 'not-found') return {state: 'soft-gone', to: end.href}
  return isPermanent && landing === 'elsewhere' ? {state: 'moved', to: end.href} : {state: 'alive'}
}

function isSuccess(status: number): boolean {
  return (status >= 200 && status < 300) || status === rangeNotSatisfiable
}

function gone(why: GoneReason, {href}: URL): LinkVerdict {
  return {state: 'gone', why, at: href}
}

function unknown(why: string): LinkVerdict {
  return {state: 'unknown', why}
}
