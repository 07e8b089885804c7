import type {Range} from '../../post/place.ts'
import type {Post} from '../../post/post.ts'
import {findLinks} from '../find-links.ts'
import {findMeantAddresses} from '../find-meant-addresses.ts'
import {findSourceLines} from '../find-source-lines.ts'
import type {AddressFault} from './address-fault.ts'
import {judgeAddress} from './judge-address.ts'

/** A fault of an address in a post; `at` holds what its repair replaces, or just what is wrong, as offsets into the post. */
export interface PlacedAddressFault extends AddressFault {
  readonly at: Range
  /** The whole address. */
  readonly url: string
}

/** Judges the addresses of a post's source lines, or of all its links, in the order of the text. */
export function findAddressFaults(post: Post, scope: 'sources' | 'all'): PlacedAddressFault[] {
  const links = scope === 'all' ? findLinks(post) : findSourceLines(post).flatMap((line) => line.targets)
  const targets = [...links, ...findMeantAddresses(post)].sort((one, other) => one.start - other.start)
  return targets.flatMap(({start, end, url, form}) => {
    const faults = judgeAddress(url, {form}).map((found): PlacedAddressFault => {
      const fault = form === 'bare' ? keepSwallowed(found) : found
      const range = fault.repair === undefined ? fault : {start: 0, end: url.length}
      return {...fault, url, at: {start: start + range.start, end: Math.min(start + range.end, end)}}
    })
    return faults
  })
}

/** Beside a bare address the words that became part of it belong to the sentence: they stay, behind a space. */
function keepSwallowed(found: AddressFault): AddressFault {
  const {fault, repair, data} = found
  return fault === 'swallowed-text' && repair !== undefined
    ? {...found, repair: `${repair} ${data.written ?? ''}`}
    : found
}
