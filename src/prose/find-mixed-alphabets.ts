import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {replaceLookAlikes} from '../sources/look-alikes.ts'
import {matchProse} from './match-prose.ts'

/** A word with letters of another alphabet that look like its own. */
export interface MixedWord extends Range {
  /** The word in one alphabet. */
  readonly meant: string
}

/** Latin and Cyrillic letters in a row, within a word; Greek ones are symbols and names too often. */
const mixed = /[A-Za-z\u0400-\u0459]*(?:[A-Za-z][\u0400-\u0459]|[\u0400-\u0459][A-Za-z])[A-Za-z\u0400-\u0459]*/g

/** Shorter ones are formulas and abbreviations. */
const shortest = 4

/** Finds words that can be written in one alphabet in just one way. */
export function findMixedAlphabets(post: Post): MixedWord[] {
  if (!/[\u0400-\u0459]/.test(post.text)) return []
  return matchProse(mixed, post).flatMap((match) => {
    const [word] = match
    const [meant, other] = word.length < shortest ? [] : replaceLookAlikes(word)
    const range = {start: match.index, end: match.index + word.length}
    return meant !== undefined && other === undefined && post.isProse(range) ? [{meant, ...range}] : []
  })
}
