import type {Post} from '../../post/post.ts'
import type {SiteSettings} from '../engine.ts'
import {keyText} from '../permalink/key-text.ts'

/**
 * The address of a page (zola, components/content/src/page.rs): `path`, else the folders below `content` and the `slug`
 * or the file name without its day. Only plain names are told: Zola spells others anew.
 */
export function urlOf(post: Post, _settings: SiteSettings): string | undefined {
  const path = keyText(post, 'path', () => false)
  const slug = keyText(post, 'slug', () => false)
  if (path === undefined || slug === undefined) return undefined
  if (path !== '') return close(path)
  const parts = post.sitePath
    .replace(/^content\//, '')
    .replace(/\.md$/, '')
    .split('/')
  const isBundle = parts.at(-1) === 'index'
  if (isBundle) parts.pop()
  const name = parts.pop() ?? ''
  if (isBundle && /^\d{4}-/.test(name)) return undefined
  return close([...parts, slug || name.replace(/^\d{4}-\d\d-\d\d[_-]/, '')].join('/'))
}

const plain = /^\/?[a-z\d]+(?:[-/][a-z\d]+)*\/?$/

function close(path: string): string | undefined {
  return plain.test(path) ? `/${path.replace(/^\/|\/$/g, '')}/` : undefined
}
