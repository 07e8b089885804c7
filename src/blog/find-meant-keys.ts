import {editDistance} from '../sources/address/edit-distance.ts'
import {ownKeys} from './own-keys.ts'

/** Slips of more than one letter that were seen. */
const listed: ReadonlyMap<string, string> = new Map([
  ['expert', 'excerpt'],
  ['descirtion', 'description'],
  ['catagories', 'categories'],
  ['catagory', 'category'],
  ['cateogry', 'category'],
  ['permlink', 'permalink'],
  ['thumnail', 'thumbnail']
])

/** Longer keys are compared with none, so that the work stays small. */
const longestKey = 40

/**
 * The keys that a key may be meant for: one that differs in case, `-` and `_` alone, else those one slip of the finger
 * away. None for words that themes use as keys themselves, nor for a singular or plural.
 */
export function findMeantKeys(key: string, known: Iterable<string>): string[] {
  const typed = compactKey(key)
  if (key.length > longestKey || typed.length < 4) return []
  const others = [...known].filter((name) => name !== key)
  const same = others.filter((name) => compactKey(name) === typed)
  if (same.length > 0) return same
  if (ownKeys.has(typed)) return []
  const meant = listed.get(typed)
  return others.filter((name) => {
    return compactKey(name) === meant || (isSlip(typed, compactKey(name)) && !isSibling(key, name))
  })
}

/** A key without what writers mix up: `last-modified-at` and `lastModifiedAt` are both `lastmodifiedat`. */
export function compactKey(key: string): string {
  return key.replace(/[-_ ]/g, '').toLowerCase()
}

/** Short words have many neighbours that are words too; of those only swapped and doubled letters are slips. */
function isSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || `${typed}s` === meant || typed === `${meant}s`) return false
  if (editDistance(typed, meant) !== 1) return false
  return meant.length >= 6 || sortLetters(typed) === sortLetters(meant) || undouble(typed) === undouble(meant)
}

/** `image1` and `image2`, `title_en` and `title_es` are meant to differ. */
function isSibling(key: string, name: string): boolean {
  if (key.replace(/\D/g, '') !== name.replace(/\D/g, '')) return true
  const [parts, others] = [splitKey(key), splitKey(name)]
  return (
    parts.length > 1 &&
    parts.length === others.length &&
    parts.some((part, index) => {
      const other = others[index] ?? ''
      return part !== other && other.length < 4
    })
  )
}

function splitKey(key: string): string[] {
  return key.split(/[-_ ]|(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase())
}

function sortLetters(word: string): string {
  return [...word].sort().join('')
}

function undouble(word: string): string {
  return word.replace(/(.)\1/g, '$1')
}
