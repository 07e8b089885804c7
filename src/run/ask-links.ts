import type {PostFacts} from '../blog/facts.ts'
import type {LinkChecker, LinkVerdict} from '../links/link-verdict.ts'
import type {ActiveRule} from '../rule-kit/setting.ts'

/** Asks for all addresses that rules want verdicts on, at once; the checker knows how much at a time is polite. */
export async function askLinks(
  posts: readonly PostFacts[],
  rules: readonly ActiveRule[],
  check: LinkChecker
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const addresses = new Set(posts.flatMap((post) => rules.flatMap(({rule}) => rule.asks?.(post) ?? [])))
  return new Map(await Promise.all([...addresses].map(async (address) => [address, await check(address)] as const)))
}
