import type {Site} from './engine.ts'

/** When something holds: from an instant on, until just before another, both in milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** The first and the last instant that a `Date` can be. */
export const always: Span = {from: -8.64e15, until: 8.64e15}

/** When both hold. */
export function overlapSpans(one: Span, other: Span): Span {
  return {from: Math.max(one.from, other.from), until: Math.min(one.until, other.until)}
}

/** Whether an instant is still to come. Unlike a look at `site.now`, the answer is known to hold until that instant. */
export function isToCome(instant: number, site: Site): boolean {
  return site.isToCome ? site.isToCome(instant) : instant > site.now
}

/** A site that is asked for the present, and when everything that was made of the answers holds. */
export interface WatchedSite {
  readonly site: Site
  readonly holds: () => Span
}

/** Watches how the present is used. What is made of `now` itself holds in that millisecond only. */
export function watchPresent(site: Site): WatchedSite {
  const {now} = site
  let holds = always
  const watched = {
    ...site,
    get now() {
      holds = overlapSpans(holds, {from: now, until: now + 1})
      return now
    },
    isToCome(instant: number) {
      const comes = instant > now
      holds = overlapSpans(holds, comes ? {...always, until: instant} : {...always, from: instant})
      return comes
    }
  }
  return {site: watched, holds: () => holds}
}
