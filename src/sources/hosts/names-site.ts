import {brands} from './brands.ts'

/** Names of sites that are written without an address more often than not, though nobody finds the page by them. */
const furtherNames = [
  '나무위키',
  'NamuWiki',
  '구글',
  '구글 이미지',
  'Google',
  'Google Images',
  'Google 画像検索',
  '네이버 이미지'
]

const names: ReadonlySet<string> = new Set(
  [...brands.flatMap(({brand, otherNames = []}) => [brand, ...otherNames]), ...furtherNames]
    .filter((name) => name.length > 1)
    .map((name) => name.toLowerCase())
)

const mostWords = 3

/** Whether a text is the name of a well-known site, or begins with it: "Wikipedia", "네이버 블로그", "LinkedIn post". */
export function namesSite(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,/|-]+/, mostWords + 1)
  for (let count = Math.min(words.length, mostWords); count > 0; count--) {
    if (names.has(words.slice(0, count).join(' '))) return true
  }
  return false
}
