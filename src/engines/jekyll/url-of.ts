import {fileNameOf} from '../../post/file-name-of.ts'
import {findEntry} from '../../post/find-entry.ts'
import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {dayValue, isDayPart} from '../permalink/day-value.ts'
import {fillPermalink} from '../permalink/fill-permalink.ts'
import {keyText} from '../permalink/key-text.ts'
import type {PostDay} from '../url-of.ts'
import {readCategories} from './read-categories.ts'
import {readText} from './read-text.ts'

/**
 * The address of a post (jekyll/url.rb, jekyll/drops/url_drop.rb): its own `permalink`, else that of the config's
 * `defaults`, else that of the site.
 */
export function urlOf(post: Post, settings: SiteSettings, {day}: PostDay): string | undefined {
  const pattern = findPattern(post, settings)
  const slug = readSlug(post)
  const filled =
    pattern &&
    fillPermalink(pattern, (name) => {
      if (isDayPart(name)) return day && dayValue(name, day)
      if (name === 'title') return slug && slugify(slug, pretty)
      if (name === 'slug') return slug && slugify(slug, plain).toLowerCase()
      if (name === 'name') return slugify(baseName(post.sitePath), plain).toLowerCase()
      if (name === 'categories') return joinOnce(readCategories(post, settings)?.map((each) => each.toLowerCase()))
      if (name === 'slugified_categories')
        return joinOnce(readCategories(post, settings)?.map((each) => slugify(each, plain).toLowerCase()))
      return {collection: 'posts', output_ext: '.html'}[name]
    })
  return filled === undefined ? undefined : sanitise(filled)
}

function findPattern(post: Post, {permalinks, defaults}: SiteSettings): string | undefined {
  const own = keyText(post, 'permalink', (value) => readText(value, 'permalink') !== undefined)
  if (own !== '') return own
  const given = defaults
    .filter(({keys, folder}) => keys.includes('permalink') && isBelow(post.sitePath, folder))
    .sort((one, other) => other.folder.length - one.folder.length)
  return given.length === 0 ? permalinks?.[''] : given[0]?.permalink
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

/** The `slug` of the front matter, else the file name behind its day; `''` never. */
function readSlug(post: Post): string | undefined {
  const own = keyText(post, 'slug', (value) => readText(value, 'slug') !== undefined)
  if (own !== '' || (post.frontMatter && findEntry(post.frontMatter, 'slug'))) return own || undefined
  const slug = baseName(post.sitePath).replace(/^\d{2,4}-\d{1,2}-\d{1,2}-/, '')
  return slug.replace(/\.+$/, '') || undefined
}

function baseName(path: string): string {
  return fileNameOf(path).replace(/\.[^.]+$/, '')
}

const plain = /[^\p{M}\p{L}\p{Nd}]+/gu
const pretty = /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu

/** jekyll/utils.rb, `slugify`. */
function slugify(text: string, other: RegExp): string {
  return text.replace(other, '-').replace(/^-|-$/g, '')
}

function joinOnce(categories: readonly string[] | undefined): string | undefined {
  return categories && [...new Set(categories)].join('/')
}

/** jekyll/url.rb, `sanitize_url`. */
function sanitise(url: string): string {
  return `/${url}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/')
}
