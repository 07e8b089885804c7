import {lookup} from 'node:dns/promises'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import type {Clock} from '../links/clock.ts'
import {createLinkChecker} from '../links/create-link-checker.ts'
import {readLinkCache} from '../links/link-cache.ts'
import {defaultLimits} from '../links/link-limits.ts'
import type {LinkChecker, LinkVerdict} from '../links/link-verdict.ts'
import {readCacheFile, replaceCacheFile} from './cache-file.ts'

/** How links are to be checked. */
export interface LinkRequest {
  /** Where verdicts are kept from run to run; nowhere when left out. */
  readonly cacheFolder?: string | undefined
  /** For how many days an address that was alive is not asked for again. */
  readonly cacheDays: number
  readonly allowPrivateHosts: boolean
  readonly now: () => number
  /** Called when the first address is asked for; its signal ends the checks. */
  readonly interruption?: (() => AbortSignal) | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** Link checks of one run. */
export interface OpenLinks {
  readonly check: LinkChecker
  /** Keeps the verdicts for the next run, and tells which addresses could not be judged. */
  close(): Promise<{readonly notes: readonly string[]; readonly problems: readonly {readonly message: string}[]}>
}

/** For how many days an address that was alive is not asked for again, when nobody says. */
export const defaultCacheDays = 14

/** What is reported may be put right any day: it holds no longer than this, in days. */
const reportedDays = 1

const day = 24 * 60 * 60 * 1000

/** More addresses that could not be judged are only counted. */
const mostNamed = 10

/** Starts to check links on the network. */
export function openLinks(request: LinkRequest): OpenLinks {
  const {cacheFolder, cacheDays, now, interruption, onProgress} = request
  const file = cacheFolder === undefined ? undefined : join(cacheFolder, 'links.json')
  const ages = {alive: cacheDays * day, reported: Math.min(cacheDays, reportedDays) * day}
  const cache = readLinkCache(file === undefined ? '' : readCacheFile(file), ages, now())
  const verdicts = new Map<string, LinkVerdict | undefined>()
  let signal: AbortSignal | undefined
  let checker: LinkChecker | undefined
  let done = 0

  const start = (): LinkChecker => {
    signal = interruption?.() ?? new AbortController().signal
    return createLinkChecker({
      clock: createClock(now),
      cache,
      limits: defaultLimits,
      allowPrivateHosts: request.allowPrivateHosts,
      signal,
      lookup: (host) => lookup(host, {all: true}),
      random: Math.random
    })
  }
  return {
    async check(address) {
      checker ??= start()
      verdicts.set(address, undefined)
      const verdict = await checker(address)
      verdicts.set(address, verdict)
      onProgress?.(++done, verdicts.size)
      return verdict
    },
    async close() {
      const notes = describeUnknown(verdicts)
      const isKept =
        file === undefined || verdicts.size === 0 || replaceCacheFile(file, cache.write(readCacheFile(file)))
      if (!isKept) notes.push(`What is known of the addresses could not be kept for the next run in \`${file}\``)
      const message = 'The check of the addresses was interrupted: not all of them were asked for'
      return {notes, problems: signal?.aborted ? [{message}] : []}
    }
  }
}

function createClock(now: () => number): Clock {
  return {
    now,
    // An abort ends the pause; whoever paused looks at the signal.
    sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, {signal}).catch(() => undefined)
  }
}

function describeUnknown(verdicts: ReadonlyMap<string, LinkVerdict | undefined>): string[] {
  const reasons = [...verdicts].flatMap(([address, verdict]) =>
    verdict?.state === 'unknown' ? [`\`${address}\` ${verdict.why}`] : []
  )
  if (reasons.length === 0) return []
  const rest = reasons.length - mostNamed
  return [
    `${reasons.length} of ${verdicts.size} addresses could not be checked; nothing is said about them:`,
    ...reasons.slice(0, mostNamed),
    ...(rest > 0 ? [`and ${rest} more`] : [])
  ]
}
