import type {AddressFact, PostFacts} from './facts.ts'

/** Where a post names an address as the source. */
export interface SourceUse {
  readonly post: PostFacts
  readonly address: AddressFact
}

/** By address, as pages are compared: the posts that name it as their source, original or the text they translate, each once. */
export function groupBySource(posts: readonly PostFacts[]): Map<string, SourceUse[]> {
  const uses = new Map<string, SourceUse[]>()
  for (const post of posts) {
    for (const [key, address] of addressesOf(post)) {
      const others = uses.get(key)
      if (others) others.push({post, address})
      else uses.set(key, [{post, address}])
    }
  }
  return uses
}

/** Of an address that stands twice, the first place: the front matter comes before the body. */
function addressesOf(post: PostFacts): Map<string, AddressFact> {
  const addresses = new Map<string, AddressFact>()
  for (const source of post.sources) {
    for (const address of source.addresses) {
      if (address.key !== undefined && !addresses.has(address.key)) addresses.set(address.key, address)
    }
  }
  return addresses
}
