import {oncePerPost} from '../post/once-per-post.ts'
import type {Post} from '../post/post.ts'

/** The words of the body that stand twice in a row somewhere; see `findTwins`. */
export const readTwins = oncePerPost(({text, bodyStart}: Post): ReadonlySet<string> => findTwins(text, bodyStart))

/**
 * The words that stand twice in a row behind an offset: runs of Hangul and of small Latin letters, with nothing but
 * blanks and line ends between the two. One look at each character: a pattern with a back-reference takes ten times as
 * long, and on nearly all posts there is none.
 */
export function findTwins(text: string, from: number): Set<string> {
  const twins = new Set<string>()
  // The last run of letters; empty where something else than blanks stands behind it.
  let start = from
  let end = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      const next = at
      while (isLetter(text.charCodeAt(at + 1))) at++
      const length = at + 1 - next
      if (length === end - start && isSame(text, start, next, length)) twins.add(text.slice(start, end))
      start = next
      end = at + 1
    } else if (!isBlank(code)) end = start
  }
  return twins
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xac00 && code <= 0xd7a3)
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

function isSame(text: string, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (text.charCodeAt(one + at) !== text.charCodeAt(other + at)) return false
  return true
}
