/**
 * What an address of a known site leads to.
 * `item`: one thing that stays; `changing`: one thing whose text changes in place (a wiki page, a file on a branch);
 * `file`: an item's bare file; `copy`: an item at an address that is not its own; `truncated`: an item's address cut
 * short. Everything else is not one item: it shows other things tomorrow, or nothing at all to other people.
 */
export type ShapeKind =
  | 'item'
  | 'changing'
  | 'file'
  | 'copy'
  | 'truncated'
  | 'profile'
  | 'feed'
  | 'search'
  | 'tag'
  | 'collection'
  | 'home'
  | 'embed'
  | 'short'
  | 'wrapper'
  | 'editor'
  | 'login'
  | 'private'

/**
 * One shape of address: what it is, a noun phrase for it ("a member's profile"), and patterns as `compilePattern` reads
 * them. The first shape that fits wins; an address that fits none is unknown, and `unknown` keeps addresses from the wider
 * shapes below it.
 */
export type Shape = readonly [kind: ShapeKind | 'unknown', name: string, ...patterns: readonly string[]]

/** What we know of one site. Everything is public knowledge kept by hand; addresses change, and unknown means silent. */
export interface HostProfile {
  /** The site's name as the site writes it. */
  readonly brand: string
  /** Names that are right as well: older ones, and those of other languages. */
  readonly otherNames?: readonly string[]
  /** Ways in which people get the name wrong; case counts. */
  readonly misspellings?: readonly string[]
  /** Without `www.`, `m.` and `mobile.`; `*.x.org` is any sub-domain, `{country}.x.org` one named after a country. */
  readonly hosts: readonly string[]
  readonly shapes: readonly Shape[]
  /** How a reader of the site gets the address of one item, as a sentence without final period. */
  readonly permalink: string
  /** Reads the time out of the part that patterns call `:id`, in milliseconds since 1970. */
  readonly instantOf?: (id: string) => number | undefined
  /** Addresses and what they are; `unknown` for one that no shape may claim. They run as tests. */
  readonly examples: readonly (readonly [kind: ShapeKind | 'unknown', url: string])[]
}
