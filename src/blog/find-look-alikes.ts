import {editDistance} from '../sources/address/edit-distance.ts'

/** A tag or category as written, with the number of posts that have it. */
export interface TagCount {
  readonly tag: string
  readonly number: number
}

/** A rare tag that is most likely meant to be a frequent one. */
export interface LookAlike {
  readonly rare: TagCount
  readonly frequent: TagCount
  /** Whether they differ in case, width and separators only, or in a letter. */
  readonly differs: 'in-form' | 'in-a-letter'
}

/** A slip is rarer than what was meant, by this factor. */
const factor = 4

/** In shorter tags a letter makes another word; in longer ones comparing costs. */
const lengths = {least: 5, most: 60}

/** So many are compared, of all that a tag may be a letter away from; the work stays linear in the number of tags. */
const mostNear = 8

/** Pairs tags that differ only in case, width, separators, or one letter. `tags` are sorted by number, the highest first. */
export function findLookAlikes(tags: readonly TagCount[]): LookAlike[] {
  // What was seen before is at least as frequent.
  const folded = new Map<string, TagCount>()
  const shortened = new Map<string, TagCount[]>()
  const pairs: LookAlike[] = []
  for (const rare of tags) {
    const name = foldTag(rare.tag)
    const same = folded.get(name)
    const frequent = same ?? findNear(rare, name, shortened)
    if (frequent) pairs.push({rare, frequent, differs: same ? 'in-form' : 'in-a-letter'})
    if (same) continue
    folded.set(name, rare)
    for (const key of shorten(name)) {
      const near = shortened.get(key)
      if (near === undefined) shortened.set(key, [rare])
      else if (near.length < mostNear) near.push(rare)
    }
  }
  return pairs
}

function findNear(
  rare: TagCount,
  name: string,
  shortened: ReadonlyMap<string, readonly TagCount[]>
): TagCount | undefined {
  for (const key of shorten(name)) {
    const near = shortened
      .get(key)
      ?.find(({tag, number}) => number >= factor * rare.number && isSlip(name, foldTag(tag)))
    if (near) return near
  }
  return undefined
}

/** Numbers and plurals are meant: `es2015` is not `es2016`. */
function isSlip(name: string, other: string): boolean {
  if (name === `${other}s` || other === `${name}s`) return false
  return name.replace(/\D/g, '') === other.replace(/\D/g, '') && editDistance(name, other) === 1
}

/** In shorter words a doubled or a lost letter makes another one: `dessert`, `portable`. */
const slipLengths = {doubled: 7, lost: 8}

/**
 * Whether names that are one letter apart are so by a slip of the finger, and not two words: neighbouring letters are
 * swapped, one is doubled or single, or one is lost or too many inside of a long word. Letters of alphabets only.
 */
export function isClearSlip(tag: string, other: string): boolean {
  const [name, meant] = [foldTag(tag), foldTag(other)]
  if (!alphabetic.test(name) || !alphabetic.test(meant)) return false
  const least = Math.min(name.length, meant.length)
  if (name.length === meant.length) return sortLetters(name) === sortLetters(meant)
  if (undouble(name) === undouble(meant)) return least >= slipLengths.doubled
  // Endings make other words: `parse` and `parser`, `python` and `pythonic`.
  return least >= slipLengths.lost && name.slice(0, 2) === meant.slice(0, 2) && name.slice(-2) === meant.slice(-2)
}

const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d.+#/]+$/u

function sortLetters(word: string): string {
  return [...word].sort().join('')
}

function undouble(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}

function foldTag(tag: string): string {
  return tag
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

/** The name, and the name without each of its letters: names one slip apart share one of them. */
function shorten(name: string): string[] {
  if (name.length < lengths.least || name.length > lengths.most) return []
  return [name, ...Array.from({length: name.length}, (_, index) => name.slice(0, index) + name.slice(index + 1))]
}
