import type {Range} from '../../post/place.ts'
import {editDistance} from '../address/edit-distance.ts'
import {brandOf} from './brand-of.ts'
import {type Brand, brands} from './brands.ts'
import {findNameAlone} from './find-name-alone.ts'

/** A site's name spelt otherwise than the site does; the range holds offsets into the text of the link. */
export interface BrandFault extends Range {
  /** The name as the site writes it. */
  readonly expected: string
}

const longestText = 200

/**
 * Whether the text of a link spells the name of a site as the site does not. Asked only where the name is certain to
 * be meant: the link leads to that site, or the text is nothing but the name and a word like "post", "video" or "글".
 * Alone, in small letters or capitals, or with other letters (`medium`, `Flicker`), a name can be a word of its own: it
 * must fulfil both. Names in other languages (링크드인, 知乎) are right.
 */
export function judgeBrand(linkText: string, url: string): BrandFault | undefined {
  if (linkText.length > longestText) return undefined
  const own = brandOf(url)
  return findAlone(linkText, own) ?? (own && findAmongWords(linkText, own))
}

/** The whole text is a misspelt name with item words around it. */
function findAlone(text: string, own: Brand | undefined): BrandFault | undefined {
  const name = findNameAlone(text)
  const written = text.slice(name?.start, name?.end)
  const brand = brandMeantBy.get(written)
  if (!name || !brand) return undefined
  const expected = nearestName(written, brand)
  const isCertain = own?.misspellings?.includes(written) || differsInCapitals(written, expected)
  return isCertain ? {...name, expected} : undefined
}

/** `Linkedin`, `You Tube`: the right letters, but neither all small nor all capitals. */
function differsInCapitals(written: string, expected: string): boolean {
  const fold = (name: string) => name.toLowerCase().replace(/[\s-]/g, '')
  const isMixed = written !== written.toLowerCase() && written !== written.toUpperCase()
  return isMixed && fold(written) === fold(expected)
}

function findAmongWords(text: string, brand: Brand): BrandFault | undefined {
  for (const misspelling of brand.misspellings ?? []) {
    if (misspelling === misspelling.toLowerCase()) continue
    const start = text.indexOf(misspelling)
    const end = start + misspelling.length
    if (start === -1 || isInsideName(text, start, end)) continue
    return {start, end, expected: nearestName(misspelling, brandMeantBy.get(misspelling) ?? brand)}
  }
  return undefined
}

/** `Github-badge`, `@Github`, `Github.com`: names of other things. */
function isInsideName(text: string, start: number, end: number): boolean {
  return (
    /[\w@#./-]/.test(text.slice(Math.max(0, start - 1), start)) || /^(?:\w|[-./@:]\w)/.test(text.slice(end, end + 2))
  )
}

const brandMeantBy: ReadonlyMap<string, Brand> = new Map(
  brands.flatMap((brand) => (brand.misspellings ?? []).map((misspelling) => [misspelling, brand] as const))
)

/** The right name that is nearest to a misspelling: for `twitter` it is `Twitter`, not `X`. */
function nearestName(misspelling: string, {brand, otherNames = []}: Brand): string {
  const distance = (name: string) => editDistance(misspelling.toLowerCase(), name.toLowerCase())
  return otherNames.reduce((best, name) => (distance(name) < distance(best) ? name : best), brand)
}
