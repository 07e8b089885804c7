import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {matchProse} from './match-prose.ts'

/** Two dots where a sentence trails off, not in a path or a range. */
const two = /(?<![.\s/\\])\.\.(?=[\s)\]”’"'»」』?!~,]|$)/g
const full = /…|(?<!\.)\.\.\.(?!\.)/g

/** The forms of an ellipsis. */
export type EllipsisForm = '…' | '...'

/** Two dots in place of an ellipsis, where a post also writes a full one: the places, and the form it writes more often. */
export function findEllipses(post: Post): {
  readonly places: readonly Range[]
  readonly usual: EllipsisForm | undefined
} {
  const places = matchProse(two, post).map(({index}) => ({start: index, end: index + 2}))
  const forms = places.length > 0 ? matchProse(full, post).map(([form]) => form) : []
  const single = forms.filter((form) => form === '…').length
  const usual = forms.length === 0 ? undefined : single * 2 >= forms.length ? '…' : '...'
  return {places, usual}
}
