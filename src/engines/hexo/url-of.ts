import {findEntry} from '../../post/find-entry.ts'
import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {dayValue, isDayPart} from '../permalink/day-value.ts'
import {fillPermalink} from '../permalink/fill-permalink.ts'
import {keyText} from '../permalink/key-text.ts'
import type {PostDay} from '../url-of.ts'
import {readText} from './read-text.ts'

/**
 * The address of a post (hexo, lib/plugins/filter/post_permalink.ts): its own `permalink`, else the site's, which may
 * name any key of the front matter. What hangs on hashes, categories or the hour is not known, nor a day that is
 * another one on a build machine in UTC.
 */
export function urlOf(post: Post, settings: SiteSettings, day: PostDay): string | undefined {
  const {permalinks, ownFolders = false} = settings
  const pattern = permalinks?.['']
  const own = textAt(post, 'permalink')
  if (own === undefined || pattern === undefined) return undefined
  const address = own === '' ? fillPermalink(pattern, (name) => readValue(name, post, settings, day)) : own
  if (address === undefined) return undefined
  return `${address.startsWith('/') ? '' : '/'}${address}${ownFolders && !/(?:\/|\.html)$/.test(address) ? '/' : ''}`
}

/** What Hexo itself puts under these names, whatever the front matter says. */
const OWN = new Set('id title name post_title hour minute second timestamp hash category'.split(' '))

function readValue(name: string, post: Post, settings: SiteSettings, day: PostDay): string | undefined {
  if (isDayPart(name)) return certainDayValue(name, settings, day)
  const slug = slugOf(post.sitePath, settings)
  if (name === 'title') return slug
  if (name === 'name') return slug?.slice(slug.lastIndexOf('/') + 1)
  if (OWN.has(name) || !post.frontMatter || !findEntry(post.frontMatter, name)) return undefined
  return textAt(post, name) || undefined
}

function certainDayValue(name: string, {timeZone}: SiteSettings, {day, instant}: PostDay): string | undefined {
  if (!/^(?:year|(?:i_)?month|(?:i_)?day)$/.test(name) || !isDayPart(name) || day === undefined) return undefined
  const isMoved =
    timeZone !== undefined && (instant === undefined || new Date(instant).toISOString().slice(0, 10) !== day)
  return isMoved ? undefined : dayValue(name, day)
}

/**
 * The path below `_posts` without its suffix, and without its day where file names begin with one. `undefined` for other
 * names there, which Hexo spells anew.
 */
function slugOf(path: string, {dayInFileName}: SiteSettings): string | undefined {
  const below = path.slice(path.indexOf('_posts/') + '_posts/'.length).replace(/\.[^./]+$/, '')
  return dayInFileName ? /^\d{4}-\d\d-\d\d-(.+)$/.exec(below)?.[1] : below
}

function textAt(post: Post, key: string): string | undefined {
  return keyText(post, key, (value) => readText(value) !== undefined)
}
