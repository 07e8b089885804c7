import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {dayValue, isDayPart} from '../permalink/day-value.ts'
import {fillPermalink} from '../permalink/fill-permalink.ts'
import {keyText} from '../permalink/key-text.ts'
import type {PostDay} from '../url-of.ts'
import {readText} from './read-text.ts'

/**
 * The address of a page (hugo, resources/page/page_paths.go and permalinks.go): its `url`, else the `permalinks` of its
 * section, else its path below the content folder, with `slug` for its name. Recorded from Hugo 0.111. Where letters
 * other than blanks and capitals would be spelt anew, nothing is told.
 */
export function urlOf(post: Post, settings: SiteSettings, {day}: PostDay): string | undefined {
  const {permalinks, contentFolder = 'content'} = settings
  const textAt = (key: string): string | undefined =>
    keyText(post, key, (value) => readText(value, key, settings) !== undefined, {fold: true})
  const [url, slug] = [textAt('url'), textAt('slug')]
  if (!permalinks || url === undefined || slug === undefined || !post.sitePath.startsWith(`${contentFolder}/`)) {
    return undefined
  }
  if (url !== '') return url.startsWith('/') && plainPath.test(url) ? close(url) : undefined
  const folders = post.sitePath.slice(contentFolder.length + 1).split('/')
  const file = (folders.pop() ?? '').replace(/\.[^.]+$/, '')
  const name = file === 'index' ? folders.pop() : file
  // Where Hugo looks for the day in file names, it takes the rest for the slug.
  if (name === undefined || (settings.dayInFileName && slug === '' && /^\d{4}-/.test(name))) return undefined
  const pattern = folders[0] === undefined ? undefined : permalinks[folders[0]]
  if (pattern === undefined) return spell([...folders, slug || name].join('/'))
  const filled = fillPermalink(pattern, (key) => {
    if (isDayPart(key)) return /^(?:year|month|day)$/.test(key) ? day && dayValue(key, day) : undefined
    if (key === 'slug') return slug || undefined
    if (key === 'slugorfilename' || key === 'slugorcontentbasename') return slug || name
    return {section: folders[0], filename: name, contentbasename: name}[key]
  })
  return filled === undefined ? undefined : spell(filled)
}

const plainPath = /^[\p{L}\p{M}\p{N}/._-]+$/u

function spell(path: string): string | undefined {
  const spelt = `/${path}`
    .replaceAll(' ', '-')
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
  if (!plainPath.test(spelt) || /--|\./.test(spelt)) return undefined
  return close(spelt)
}

function close(path: string): string {
  return /(?:\/|\.\w+)$/.test(path) ? path : `${path}/`
}
