import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {matchProse} from './match-prose.ts'

/** Two dots where a sentence trails off, not in a path or a range. */
const two = /(?<![.\s/\\])\.\.(?=[\s)\]”’"'»」』?!~,]|$)/g
const full = /…|(?<!\.)\.\.\.(?!\.)/g

/** The forms of an ellipsis. */
export type EllipsisForm = '…' | '...'

/** Two dots; `mayBeStop` where they may as well be a full stop that was typed twice. */
export interface TwoDots extends Range {
  readonly mayBeStop: boolean
}

/** Two dots in place of an ellipsis, where a post also writes a full one: the places, and the form it writes more often. */
export function findEllipses(post: Post): {
  readonly places: readonly TwoDots[]
  readonly usual: EllipsisForm | undefined
} {
  const places = matchProse(two, post).map(({index: start, input}) => {
    const end = start + 2
    return {start, end, mayBeStop: mayBeStop(input.slice(Math.max(0, start - 20), start), input.slice(end, end + 20))}
  })
  const forms = places.length > 0 ? matchProse(full, post).map(([form]) => form) : []
  const single = forms.filter((form) => form === '…').length
  const usual = forms.length === 0 ? undefined : single * 2 >= forms.length ? '…' : '...'
  return {places, usual}
}

/** Behind a letter of a script whose writers do not trail off with two dots. */
const closing = /(?![\p{sc=Hangul}\p{sc=Han}\p{sc=Kana}\p{sc=Hira}])[\p{L}\p{N}][*_)”’"']*$/u

/** What shows that the sentence goes on. */
const goingOn = /^\s*[*_]*[\p{Ll}?!~,]/u

function mayBeStop(before: string, behind: string): boolean {
  return /\betc$/i.test(before) || (closing.test(before) && !goingOn.test(behind))
}
