import type {Post} from '../post/post.ts'
import {readProse} from './read-prose.ts'

/**
 * The matches of a global pattern in the prose of a post, places as in the post. Reads the prose only where the pattern
 * matches in the body as it is written, which on a healthy post it does not.
 */
export function matchProse(pattern: RegExp, post: Post): RegExpExecArray[] {
  pattern.lastIndex = post.bodyStart
  if (!pattern.test(post.text)) return []
  pattern.lastIndex = 0
  return [...readProse(post).matchAll(pattern)]
}
