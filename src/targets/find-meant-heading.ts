import type {Post} from '../post/post.ts'
import {editDistance} from '../sources/address/edit-distance.ts'
import {readHeadings} from './read-headings.ts'

/**
 * The heading that the name of a place on a page was most likely meant to be, as written; `undefined` where the name
 * leads to a heading, or comes near none.
 */
export type FindMeantHeading = (name: string) => string | undefined

/** Slips of more letters make another word. */
const farthest = 2
/** Shorter words are near to many. */
const shortest = 6

/**
 * Makes a finder for the headings of a post. Engines, themes and plugins make ids of many kinds, so a name counts as right
 * as soon as it has the letters and digits of a heading or an id, whatever stands between them.
 */
export function createHeadingFinder(post: Post): FindMeantHeading {
  const {headings, ids} = readHeadings(post)
  const known = new Map([...ids, ...headings].map((text) => [keyOf(text), text]))
  // Old engines leave letters beyond ASCII out.
  const bare = new Set([...ids, ...headings].map((text) => keyOf(text.normalize('NFC').replace(/[^\0-\x7f]/g, ''))))
  return (name) => {
    const key = keyOf(name)
    const isKnown = known.has(key) || bare.has(key) || known.has(keyOf(name.replace(/[-_]\d+$/, '')))
    if (isKnown || key.length < shortest) return undefined
    const near = [...known].filter(([other]) => isSlip(key, other))
    return near.length === 1 ? near[0]?.[1] : undefined
  }
}

/** The name in the part of an address behind its `#`; `undefined` where it is not well escaped. */
export function readAnchor(written: string): string | undefined {
  try {
    return decodeURIComponent(written)
  } catch {
    return undefined
  }
}

function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Numbers tell one heading from the next, so they are no slip. */
function isSlip(key: string, other: string): boolean {
  if (other.length < shortest || Math.abs(key.length - other.length) > farthest) return false
  return digitsOf(key) === digitsOf(other) && editDistance(key, other) <= farthest
}

function digitsOf(text: string): string {
  return text.replace(/\P{N}+/gu, ' ').trim()
}
