import type {Post} from '../post/post.ts'
import type {SourceLine} from './source-line.ts'

/** Whether a source line counts: it stands in the front matter, or readers see it. Asks the tree where the text does not tell. */
export function isShown({where, label}: SourceLine, post: Post): boolean {
  return where === 'front-matter' || post.isProse(label)
}
