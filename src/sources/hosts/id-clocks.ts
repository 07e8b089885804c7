/** The milliseconds that a 64-bit number holds above its lowest bits. */
function highBits(id: string, shift: bigint): number {
  return Number(BigInt(id) >> shift)
}

/** Dates before the web or far in the future are no dates: the number was not an id of this kind. */
function plausible(instant: number): number | undefined {
  return instant > Date.UTC(1991, 0) && instant < Date.UTC(2100, 0) ? instant : undefined
}

/** LinkedIn activities and shares: milliseconds above 22 bits (Microsoft's API documentation pairs such ids with times). */
export function linkedInInstant(id: string): number | undefined {
  return plausible(highBits(id, 22n))
}

const xEpoch = 1_288_834_974_657
/** Ids were plain counters before snowflakes came in, on 4 November 2010. */
const firstSnowflake = 29_700_859_247n

/** X, formerly Twitter: snowflakes, milliseconds since 4 November 2010 above 22 bits. */
export function xInstant(id: string): number | undefined {
  return BigInt(id) > firstSnowflake ? plausible(highBits(id, 22n) + xEpoch) : undefined
}

const base64Url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const instagramEpoch = 1_314_220_021_721

/** Instagram: the short code is the id in base64url, milliseconds since August 2011 above 23 bits. */
export function instagramInstant(id: string): number | undefined {
  // A code longer than 11 characters carries the key of a private post behind it.
  return plausible(highBits(fromDigits(id.slice(0, 11), base64Url, 64n), 23n) + instagramEpoch)
}

/** TikTok: seconds above 32 bits. */
export function tikTokInstant(id: string): number | undefined {
  return plausible(highBits(id, 32n) * 1000)
}

/** Mastodon: milliseconds above 16 bits (lib/mastodon/snowflake.rb). */
export function mastodonInstant(id: string): number | undefined {
  return plausible(highBits(id, 16n))
}

const base32Sortable = '234567abcdefghijklmnopqrstuvwxyz'

/** Bluesky: a TID of 13 characters, microseconds above 10 bits (atproto.com/specs/tid). */
export function blueskyInstant(id: string): number | undefined {
  return plausible(Math.floor(highBits(fromDigits(id, base32Sortable, 32n), 10n) / 1000))
}

/** arXiv: year and month, read as the first day of that month; `2112.10752` or `hep-th/9901001` (arxiv.org/help/arxiv_identifier). */
export function arxivInstant(id: string): number | undefined {
  const [, year = '', month = ''] = /^(?:[\w.-]+\/)?(\d\d)(\d\d)/.exec(id) ?? []
  const century = Number(year) > 90 ? 1900 : 2000
  return Number(month) < 1 || Number(month) > 12
    ? undefined
    : plausible(Date.UTC(century + Number(year), Number(month) - 1))
}

function fromDigits(text: string, digits: string, base: bigint): string {
  let value = 0n
  for (const digit of text) value = value * base + BigInt(Math.max(0, digits.indexOf(digit)))
  return value.toString()
}
