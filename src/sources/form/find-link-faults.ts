import type {Range} from '../../post/place.ts'
import type {Post} from '../../post/post.ts'
import {judgeLinkForm} from './judge-link-form.ts'
import type {LinkFault} from './link-fault.ts'

/** Broken links on those lines of the body that touch one of the ranges, in the order of the text, each once. */
export function findLinkFaults(post: Post, ranges: readonly Range[]): LinkFault[] {
  const faults: LinkFault[] = []
  let next = 0
  post.body.forEach((line, index) => {
    while (next < ranges.length && (ranges[next]?.end ?? 0) < line.start) next++
    const range = ranges[next]
    if (range === undefined || range.start > line.end || line.kind !== 'text') return
    const below = post.body[index + 1]
    const belowText = below?.kind === 'text' ? post.text.slice(below.start, below.end) : ''
    faults.push(...judgeLinkForm(post.text.slice(line.start, line.end), line.start, belowText))
  })
  return faults
}
