import type {Post} from '../../post/post.ts'
import {keyText} from '../permalink/key-text.ts'
import {readText} from './read-text.ts'

/**
 * The address of a post: its own `permalink`, without `index.html` (eleventy, src/TemplatePermalink.js, `toHref`).
 * Layouts and data files may give one too, so nothing is known where the post has none, or one with a template in it.
 */
export function urlOf(post: Post): string | undefined {
  const written = keyText(post, 'permalink', (value) => readText(value) !== undefined)
  if (!written || /[{}%]/.test(written) || written === 'false') return undefined
  return `/${written}`.replace(/\/{2,}/g, '/').replace(/\/index\.html$/, '/')
}
