import {findEntry} from '../../post/find-entry.ts'
import type {Value} from '../../post/front-matter.ts'
import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {textOf} from '../flag-words.ts'
import {readText} from './read-text.ts'

/**
 * The categories of a post as Jekyll collects them (jekyll/document.rb, `populate_categories`): the folders above
 * `_posts`, `categories`, split at blanks where it is a text, and `category`. `undefined` where that is not certain.
 */
export function readCategories(post: Post, {defaults, postFolders}: SiteSettings): readonly string[] | undefined {
  if (defaults.some(({keys}) => keys.includes('categories') || keys.includes('category'))) return undefined
  const entries = post.frontMatter
  const list = entries && namesIn(findEntry(entries, 'categories')?.value, true)
  const single = entries && namesIn(findEntry(entries, 'category')?.value, false)
  if (!list || !single) return undefined
  const base = postFolders[0] ?? ''
  const path = base === '' ? post.sitePath : post.sitePath.slice(base.length + 1)
  const above = path.slice(0, Math.max(0, path.indexOf('_posts/'))).split('/')
  return [...new Set([...above, ...list, ...single])].filter((name) => name !== '')
}

/** Numbers, flags and dates are written anew on the way. */
function namesIn(value: Value | undefined, splits: boolean): readonly string[] | undefined {
  if (value === undefined || value.type === 'empty') return []
  if (value.type === 'sequence') {
    const names = value.items.map((item) => namesIn(item, false))
    return names.every((name) => name !== undefined) ? names.flat() : undefined
  }
  const text = textOf(value)
  if (text === undefined || (value.type === 'scalar' && readText(value, 'category') !== undefined)) return undefined
  return splits ? text.split(/\s+/) : [text]
}
