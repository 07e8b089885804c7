import {goneReasons, type LinkVerdict} from './link-verdict.ts'

/** Verdicts of earlier runs, by address without fragment. */
export interface LinkCache {
  /** A verdict that is still fresh. */
  get(address: string): LinkVerdict | undefined
  /** Keeps a verdict; what was `unknown` is asked again next time. */
  set(address: string, verdict: LinkVerdict): void
  /** The text of the file, with all that is still fresh and what another run has written to it in the meantime. */
  write(writtenMeanwhile: string): string
}

/** For how long a verdict holds, in milliseconds. */
export interface CacheAges {
  readonly alive: number
  /** Anything that is reported: it may be put right any day. */
  readonly reported: number
}

interface Entry {
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number
  readonly verdict: LinkVerdict
}

/** Goes up when verdicts change their meaning. */
const version = 1

/** Reads a cache from the text of its file; a text that is not one counts as empty. */
export function readLinkCache(text: string, ages: CacheAges, now: number): LinkCache {
  const isFresh = ({at, verdict}: Entry): boolean =>
    at <= now && now - at < (verdict.state === 'alive' ? ages.alive : ages.reported)
  const freshEntries = (file: string) => readEntries(file).filter(([, entry]) => isFresh(entry))
  const entries = new Map(freshEntries(text))
  return {
    get: (address) => entries.get(address)?.verdict,
    set(address, verdict) {
      if (verdict.state !== 'unknown') entries.set(address, {at: now, verdict})
    },
    write(writtenMeanwhile) {
      const all = new Map([...freshEntries(writtenMeanwhile), ...entries])
      const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1))
      return `${JSON.stringify({version, links: Object.fromEntries(sorted)}, undefined, 1)}\n`
    }
  }
}

function readEntries(text: string): [string, Entry][] {
  const content = parseJson(text)
  if (!isRecord(content) || content.version !== version || !isRecord(content.links)) return []
  return Object.entries(content.links).flatMap(([address, entry]): [string, Entry][] => {
    if (!isRecord(entry) || typeof entry.at !== 'number') return []
    const verdict = readVerdict(entry.verdict)
    return verdict ? [[address, {at: entry.at, verdict}]] : []
  })
}

/** What a verdict in a file says; nothing but the known states and a web address gets through. */
function readVerdict(value: unknown): LinkVerdict | undefined {
  if (!isRecord(value)) return undefined
  const {state, to, at} = value
  if (state === 'alive') return {state}
  const why = goneReasons.find((reason) => reason === value.why)
  if (state === 'gone' && why && isAddress(at)) return {state, why, at}
  return (state === 'moved' || state === 'soft-gone') && isAddress(to) ? {state, to} : undefined
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[!-~]+$/.test(value) && URL.canParse(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
