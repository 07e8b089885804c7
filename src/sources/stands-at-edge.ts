import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'

/** So many lines with text may stand between a line and the edge of the post. */
const nearest = 4

/** Whether a line is among the first or last few of a post, where the source of the whole post is named. */
export function standsAtEdge(post: Post, {start, end}: Range): boolean {
  const lines = post.body.filter(({kind}) => kind !== 'blank')
  const before = lines.findIndex((line) => line.end > start)
  const after = lines.length - 1 - lines.findLastIndex((line) => line.start < end)
  return before <= nearest || after <= nearest
}
