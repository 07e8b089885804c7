import type {ShapeKind} from './host-profile.ts'
import {matchShape} from './match-shape.ts'

/** What an address of a known site leads to. */
export interface PermalinkVerdict {
  /** The site's name as the site writes it. */
  readonly brand: string
  readonly kind: ShapeKind
  /** What it is, as a noun phrase: "a member's feed of recent activity". */
  readonly name: string
  /** How to get the address of one item, as a sentence without final period. */
  readonly advice: string
  /** Whether the addresses of the site's items tell when these were published. */
  readonly tellsTime: boolean
}

/**
 * Whether an address leads to one item that stays, to something that changes under the reader, or to nothing public.
 * `undefined` when the site or the kind of page is not known (every custom domain is unknown): then nothing can be said.
 */
export function judgePermalink(url: string): PermalinkVerdict | undefined {
  const match = matchShape(url)
  if (!match) return undefined
  const {profile, kind, name} = match
  const tellsTime = profile.instantOf !== undefined
  return {brand: profile.brand, kind, name, advice: profile.permalink, tellsTime}
}
