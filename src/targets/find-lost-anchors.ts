import {findCode} from '../post/find-code.ts'
import {overlap} from '../post/overlap.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {editDistance} from '../sources/address/edit-distance.ts'
import {readHeadings} from './read-headings.ts'

/** A link to a place on its own page that only a slip keeps from its heading; the range is the address with its `#`. */
export interface LostAnchor extends Range {
  /** The heading that was meant, as written. */
  readonly heading: string
}

/** Slips of more letters make another word. */
const farthest = 2
/** Shorter words are near to many. */
const shortest = 6

/**
 * Links to headings of their own page with a slip in them. Engines, themes and plugins make ids of many kinds, so one
 * counts as right as soon as it has the letters and digits of a heading or an id, whatever stands between them.
 */
export function findLostAnchors(post: Post): readonly LostAnchor[] {
  const anchors = findAnchors(post)
  if (anchors.length === 0) return []
  const {headings, ids} = readHeadings(post)
  const known = new Map([...ids, ...headings].map((text) => [keyOf(text), text]))
  // Old engines leave letters beyond ASCII out.
  const bare = new Set([...ids, ...headings].map((text) => keyOf(text.normalize('NFC').replace(/[^\0-\x7f]/g, ''))))
  const code = findCode(post)
  return anchors.flatMap(({start, end, name}) => {
    const key = keyOf(name)
    const isKnown = known.has(key) || bare.has(key) || known.has(keyOf(name.replace(/[-_]\d+$/, '')))
    if (isKnown || key.length < shortest || code.some((range) => overlap(range, {start, end}))) return []
    const near = [...known].filter(([other]) => isSlip(key, other))
    const [only] = near
    return only !== undefined && near.length === 1 ? [{start, end, heading: only[1]}] : []
  })
}

/** More links than this to places on its own page make a table of contents that some tool has written. */
const mostAnchors = 300

function findAnchors({text, bodyStart}: Post): (Range & {readonly name: string})[] {
  const anchors: (Range & {readonly name: string})[] = []
  for (let at = text.indexOf('](#', bodyStart); at !== -1; at = text.indexOf('](#', at + 3)) {
    const [written = ''] = /^#[^\s)("'<>]{1,200}(?=\))/.exec(text.slice(at + 2, at + 300)) ?? []
    const name = decode(written.slice(1))
    if (name) anchors.push({start: at + 2, end: at + 2 + written.length, name})
  }
  return anchors.length > mostAnchors ? [] : anchors
}

function decode(name: string): string | undefined {
  try {
    return decodeURIComponent(name)
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
