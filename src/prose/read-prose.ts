import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'
import {readBodyLines} from '../sources/body-lines.ts'
import {marks} from '../sources/line-pieces.ts'

/** Stands for what is no prose: front matter, code, comments. */
const hidden = marks.hidden

/**
 * The text of a post with every character that is no running text replaced by a mark of the private use area: front
 * matter, code, comments, links and images whole, tags, templates. Offsets and line endings are those of the post.
 * Goes by the text alone: what only the tree can tell (code spans over several lines, math) is left to `isProse`.
 */
export const readProse = oncePerPost((post: Post): string => {
  const lines = readBodyLines(post)
  const parts = [post.text.slice(0, post.bodyStart).replace(/[^\r\n]/g, hidden)]
  let done = post.bodyStart
  for (const [index, {start, end, kind}] of post.body.entries()) {
    const from = Math.max(start, done)
    // A link may go on in lines that were read with it.
    if (from > end || (from === end && from > start)) continue
    parts.push(post.text.slice(done, from))
    const flat = lines.pieces(index).flat.slice(from - start)
    parts.push(flat === '' && kind !== 'blank' ? hidden.repeat(end - from) : flat.padEnd(end - from))
    done = from + Math.max(flat.length, end - from)
  }
  return parts.join('') + post.text.slice(done)
})
