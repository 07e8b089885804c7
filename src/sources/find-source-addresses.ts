import type {Post} from '../post/post.ts'
import {findLinks} from './find-links.ts'
import {findSourceLines} from './find-source-lines.ts'
import {isShown} from './is-shown.ts'
import type {SourceTarget} from './source-line.ts'

/** An address of a post; `isShown` asks whether readers see it, and may cost a parse. */
export interface SourceAddress {
  readonly target: SourceTarget
  readonly isShown: () => boolean
}

/** The addresses of a post's source lines, or of all its links and its front matter's sources, each once. */
export function findSourceAddresses(post: Post, scope: 'sources' | 'all'): SourceAddress[] {
  const known = new Set<number>()
  const isNew = ({target}: SourceAddress): boolean => !known.has(target.start) && known.add(target.start) !== undefined
  const ofLines = findSourceLines(post).flatMap((line) =>
    line.targets.map((target): SourceAddress => ({target, isShown: () => isShown(line, post)}))
  )
  if (scope === 'sources') return ofLines.filter(isNew)
  const ofLinks = findLinks(post).map(
    (target): SourceAddress => ({target, isShown: () => post.isProse(target.text ?? target)})
  )
  return [...ofLines, ...ofLinks].filter(isNew).sort((one, other) => one.target.start - other.target.start)
}
