import {matchShape} from './match-shape.ts'

/**
 * When an item was published, in milliseconds since 1970, read out of the number in its address without asking anybody:
 * LinkedIn, X, Instagram, TikTok, Mastodon, Bluesky, and arXiv to the month. `undefined` where addresses carry no time.
 */
export function instantInId(url: string): number | undefined {
  const match = matchShape(url)
  return match?.id === undefined ? undefined : match.profile.instantOf?.(match.id)
}
