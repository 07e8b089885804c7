import type {Post} from '../post/post.ts'
import {BodyLines} from './body-lines.ts'
import type {SourceTarget} from './source-line.ts'

/** Every link of a post's body as written, in the order of the text; goes by the text alone. */
export function findLinks(post: Post): SourceTarget[] {
  const lines = new BodyLines(post)
  return post.body.flatMap(({start}, index) =>
    lines
      .pieces(index)
      .pieces.flatMap(({target}) => (target ? [shift(target, target.form === 'reference' ? 0 : start)] : []))
  )
}

function shift(target: SourceTarget, by: number): SourceTarget {
  const text = target.text && {text: {start: target.text.start + by, end: target.text.end + by}}
  return {...target, ...text, start: target.start + by, end: target.end + by}
}
