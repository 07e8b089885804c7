import {holdsTemplate} from './holds-template.ts'
import {remember} from './remember.ts'
import {stripTrackers} from './strip-trackers.ts'
import {unwrap} from './unwrap.ts'

/** An address without what others put around it. */
export interface CleanAddress {
  readonly url: string
  /** Whether it came out of a redirecting address. */
  readonly wrapped: boolean
  /** The tracking parameters taken out, as written. */
  readonly removed: readonly string[]
}

/** Redirects lead through one another (a search result that a mail program wrapped); more than this are a trap. */
const mostRedirects = 3

/** A character written by its number (`&#45;`): its `#` starts no fragment. */
const numberedCharacter = /&#[x\d]/i

/**
 * Takes an address out of the redirects it is wrapped in, and its tracking parameters out of it. One that holds a
 * template or characters by their numbers stays as it is.
 */
export const cleanAddress: (written: string) => CleanAddress = remember((written) => {
  if (numberedCharacter.test(written) || holdsTemplate(written)) return {url: written, wrapped: false, removed: []}
  let url = written
  for (let left = mostRedirects; left > 0; left--) {
    const target = unwrap(url)
    if (target === undefined) break
    url = target
  }
  const stripped = stripTrackers(url)
  return {url: stripped?.url ?? url, wrapped: url !== written, removed: stripped?.removed ?? []}
})
