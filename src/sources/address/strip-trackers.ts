import {readAddress} from './read-address.ts'
import {trackersAnywhere, trackersOfHosts} from './trackers.ts'

/** An address without what only counts visits. */
export interface StrippedAddress {
  readonly url: string
  /** The parameters taken out, as written (`utm_source=chatgpt.com`), in their order. */
  readonly removed: readonly string[]
}

/**
 * Cuts tracking parameters out of a web address; `undefined` when it has none.
 * The query is cut as text, so that everything else keeps its order and encoding. `&amp;` counts as `&`.
 */
export function stripTrackers(url: string): StrippedAddress | undefined {
  const parts = readAddress(url)
  // Unsplash asks for its credits to be marked so.
  if (!parts?.query || /(?:^|\.)unsplash\.com$/.test(parts.hostName)) return undefined
  const names = trackersOf(parts.hostName)
  const {start, end} = parts.query
  const kept: string[] = []
  const removed: string[] = []
  for (const parameter of url.slice(start, end).split(/(?<=&(?:amp;)?)(?!amp;)/)) {
    const bare = parameter.replace(/&(?:amp;)?$/, '')
    if (isTracker(bare.split('=')[0] ?? '', names)) removed.push(bare)
    else kept.push(parameter)
  }
  if (removed.length === 0) return undefined
  const query = kept.join('').replace(/&(?:amp;)?$/, '')
  return {url: url.slice(0, query === '' ? start - 1 : start) + query + url.slice(end), removed}
}

/** Whether an assistant's link was pasted: ChatGPT marks the addresses it gives with `utm_source=chatgpt.com`. */
export function isFromAssistant(removed: readonly string[]): boolean {
  return removed.some((parameter) => /^utm_source=(?:chatgpt\.com|openai|perplexity|copilot\.com)\b/i.test(parameter))
}

function trackersOf(host: string): readonly string[] {
  const ofHost = trackersOfHosts
    .filter(([hosts]) => hosts.some((known) => host === known || host.endsWith(`.${known}`)))
    .flatMap(([, names]) => names)
  return [...trackersAnywhere, ...ofHost]
}

function isTracker(name: string, trackers: readonly string[]): boolean {
  return trackers.some((tracker) => (tracker.endsWith('*') ? name.startsWith(tracker.slice(0, -1)) : name === tracker))
}
