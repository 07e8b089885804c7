import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {dayValue} from '../permalink/day-value.ts'
import {keyText} from '../permalink/key-text.ts'
import type {PostDay} from '../url-of.ts'

/**
 * The address of an article: `ARTICLE_URL` of the config (pelican/settings.py; `{slug}.html` when it says nothing) with
 * the `slug`, else the title in its place (pelican/utils.py, `slugify`). Only titles of plain letters are told.
 */
export function urlOf(post: Post, {permalinks}: SiteSettings, {day}: PostDay): string | undefined {
  const pattern = permalinks?.['']
  const slug = slugOf(post)
  if (pattern === undefined || slug === undefined) return undefined
  let isKnown = true
  const filled = pattern.replace(/\{([^{}]*)\}/g, (_match, name: string) => {
    const value = name === 'slug' ? slug : day && dayPart(name, day)
    if (!value) isKnown = false
    return value ?? ''
  })
  return isKnown ? `/${filled.replace(/^\//, '')}` : undefined
}

function dayPart(name: string, day: string): string | undefined {
  const parts = {'date:%Y': 'year', 'date:%m': 'month', 'date:%d': 'day', 'date:%b': 'short_month'} as const
  const part = Object.hasOwn(parts, name) ? parts[name as keyof typeof parts] : undefined // Safe: it is one of its keys.
  return part && dayValue(part, day)
}

function slugOf(post: Post): string | undefined {
  const own = keyText(post, 'slug', () => false, {fold: true, first: true})
  if (own !== '') return own
  const title = keyText(post, 'title', () => false, {fold: true, first: true})
  if (!title || !/^[A-Za-z\d][A-Za-z\d -]*$/.test(title)) return undefined
  return title
    .trim()
    .replace(/[-\s]+/g, '-')
    .toLowerCase()
}
