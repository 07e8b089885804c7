import type {Entry, Value} from '../post/front-matter.ts'
import type {Post} from '../post/post.ts'
import type {Target} from './target.ts'

/** Keys under which engines and their themes keep the image of a post, without `_` and `-`, in small letters. */
const imageKeys = new Set(
  'image images img cover coverimage thumbnail thumb ogimage featuredimage featureimage featureimg heroimage hero banner teaser headerimg headerimage socialimage twitterimage indeximg bannerimg topimg'.split(
    ' '
  )
)

/** Keys that hold a map of images, or of what belongs to one. */
const innerKeys = new Set(['path', 'src', 'url', 'image', 'teaser', 'overlayimage', 'ogimage', 'feature', 'thumb'])

/** Themes put a folder of their own before a bare name. */
const picture = /^(?:\/(?!\/)|\.\.?\/)[^\s{}]{1,500}\.(?:png|jpe?g|gif|svg|webp|avif)$/i

/** The images that the front matter names by files of the site. */
export function findImageFields({frontMatter}: Post): Target[] {
  return (frontMatter?.entries ?? []).flatMap(({key, value}) => {
    const name = plain(key.text)
    return imageKeys.has(name) || name === 'header' ? valuesOf(value) : []
  })
}

function valuesOf(value: Value): Target[] {
  if (value.type === 'sequence') return value.items.flatMap(valuesOf)
  if (value.type === 'mapping') return value.entries.filter(isInner).flatMap((entry) => valuesOf(entry.value))
  if (value.type !== 'scalar' || !picture.test(value.text)) return []
  // The place has to be the address alone, so that it can be replaced.
  const inside = value.source.indexOf(value.text)
  if (inside === -1) return []
  const start = value.start + inside
  return [{form: 'image', address: value.text, start, end: start + value.text.length}]
}

function isInner({key}: Entry): boolean {
  return innerKeys.has(plain(key.text))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '')
}
