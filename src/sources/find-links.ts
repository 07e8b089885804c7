import type {Post} from '../post/post.ts'
import {readBodyLines} from './body-lines.ts'
import {shiftTargets} from './line-targets.ts'
import type {SourceTarget} from './source-line.ts'

/** Every link of a post's body as written, in the order of the text; goes by the text alone. */
export function findLinks(post: Post): SourceTarget[] {
  const lines = readBodyLines(post)
  return post.body.flatMap(({start}, index) => shiftTargets(lines.pieces(index).pieces, start))
}
