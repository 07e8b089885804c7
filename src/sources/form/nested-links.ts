import {type BracketView, fault} from './bracket-faults.ts'
import type {BracketPair} from './bracket-pairs.ts'
import type {LinkFault} from './link-fault.ts'

/** `[[a](x)](y)`: the inner link wins and the outer one shows its brackets (CommonMark 0.31.2, section 6.3). */
export function findNestedLinks(views: readonly BracketView[]): LinkFault[] {
  const faults: LinkFault[] = []
  let inner: BracketPair | undefined
  for (const {pair, before, destination} of views) {
    if (destination?.end === undefined || before === '!') continue
    if (inner && inner.start > pair.start) faults.push(fault('nested-links', pair.start, destination.end))
    inner = pair
  }
  return faults
}
