import {brandOf} from './brand-of.ts'
import {type Brand, brands} from './brands.ts'
import {findNameAlone} from './find-name-alone.ts'

/** A text that names one site, on a link to another. */
export interface OtherSite {
  /** The site the text names. */
  readonly named: string
  /** The site the address leads to. */
  readonly actual: string
}

/** Sites that hold pages about all others, or their code: archives, catalogues, forges, link pages. */
const carriers: ReadonlySet<string> = new Set([
  'Wayback Machine',
  'archive.today',
  'DOI',
  'arXiv',
  'OpenReview',
  'Google',
  'GitHub',
  'GitHub Gist',
  'GitLab',
  'Bitbucket',
  'SourceForge',
  'npm',
  'PyPI',
  'Hugging Face',
  'Hacker News',
  'Reddit',
  'Lobsters',
  'Hatena Bookmark'
])

/** Sites that people call by one name. */
const families: readonly (readonly string[])[] = [
  ['Wikipedia', 'Wikimedia Commons', 'Wikidata'],
  ['Stack Overflow', 'Stack Exchange'],
  ['Facebook', 'Instagram', 'Threads'],
  ['Kakao', 'brunch', 'Tistory'],
  ['Hatena Blog', 'Hatena Bookmark', 'Hatena']
]

/**
 * The site that the text of a link names when it says nothing else, though the address leads to another one. Silent
 * where either is not known, where the one is part of the other (GitHub and GitHub Gist), and where the address is
 * about the site that the text names.
 */
export function findOtherSite(text: string, url: string): OtherSite | undefined {
  const actual = brandOf(url)
  const name = findNameAlone(text)
  if (!actual || !name || carriers.has(actual.brand)) return undefined
  const named = siteOfName.get(text.slice(name.start, name.end))
  if (!named || belongTogether(named, actual)) return undefined
  return isAbout(url, named) ? undefined : {named: named.brand, actual: actual.brand}
}

/** Only names that are surely a site's: of `note`, `brunch` and `X`, a text alone says too little. */
const siteOfName: ReadonlyMap<string, Brand> = new Map(
  brands.flatMap((brand) =>
    [brand.brand, ...(brand.otherNames ?? [])]
      .filter((name) => name.length > 3 && (name !== name.toLowerCase() || /[^\p{ASCII}]/u.test(name)))
      .map((name) => [name, brand] as const)
  )
)

/** Whether the site's host or name stands in the address: `en.wikipedia.org/wiki/LinkedIn`. */
function isAbout(url: string, {brand, hosts}: Brand): boolean {
  const address = url.toLowerCase().replace(/[-_+]|%20/g, '')
  const marks = [
    brand.toLowerCase().replace(/\s/g, ''),
    ...hosts.map((host) => host.replace(/^(?:\*|\{country\})\./, ''))
  ]
  return marks.some((mark) => address.includes(mark))
}

function belongTogether(one: Brand, other: Brand): boolean {
  const isPart = one.brand.startsWith(other.brand) || other.brand.startsWith(one.brand)
  return isPart || families.some((names) => names.includes(one.brand) && names.includes(other.brand))
}
