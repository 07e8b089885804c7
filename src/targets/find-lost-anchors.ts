import {findCode} from '../post/find-code.ts'
import {overlap} from '../post/overlap.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {createHeadingFinder, readAnchor} from './find-meant-heading.ts'

/** A link to a place on its own page that only a slip keeps from its heading; the range is the address with its `#`. */
export interface LostAnchor extends Range {
  /** The heading that was meant, as written. */
  readonly heading: string
}

/** Links to headings of their own page with a slip in them. */
export function findLostAnchors(post: Post): readonly LostAnchor[] {
  const anchors = findAnchors(post)
  if (anchors.length === 0) return []
  const findMeant = createHeadingFinder(post)
  const code = findCode(post)
  return anchors.flatMap(({start, end, name}) => {
    const heading = findMeant(name)
    if (heading === undefined || code.some((range) => overlap(range, {start, end}))) return []
    return [{start, end, heading}]
  })
}

/** More links than this to places on its own page make a table of contents that some tool has written. */
const mostAnchors = 300

function findAnchors({text, bodyStart}: Post): (Range & {readonly name: string})[] {
  const anchors: (Range & {readonly name: string})[] = []
  for (let at = text.indexOf('](#', bodyStart); at !== -1; at = text.indexOf('](#', at + 3)) {
    const [written = ''] = /^#[^\s)("'<>]{1,200}(?=\))/.exec(text.slice(at + 2, at + 300)) ?? []
    const name = readAnchor(written.slice(1))
    if (name) anchors.push({start: at + 2, end: at + 2 + written.length, name})
  }
  return anchors.length > mostAnchors ? [] : anchors
}
