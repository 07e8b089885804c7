import {findAutolinkFaults} from './autolink-faults.ts'
import {
  type BracketCheck,
  type BracketView,
  findBlankBeforeAddress,
  findBracketedAddress,
  findEmptyPart,
  findFullWidthBrackets,
  findOpenAddress,
  findReversedBrackets
} from './bracket-faults.ts'
import {type BracketPair, findBracketPairs} from './bracket-pairs.ts'
import {findCornerBrackets} from './corner-bracket-faults.ts'
import type {LinkFault} from './link-fault.ts'
import type {LinkLine} from './link-line.ts'
import {maskInert} from './mask-inert.ts'
import {findNestedLinks} from './nested-links.ts'
import {readDestination} from './read-destination.ts'

const bracketChecks: readonly BracketCheck[] = [
  findBlankBeforeAddress,
  findFullWidthBrackets,
  findOpenAddress,
  findReversedBrackets,
  findBracketedAddress,
  findEmptyPart
]

/** Without one of these a line holds nothing this module knows. */
const suspicion = /[\])>）]/

/**
 * Links that were meant and that Markdown does not see, on one line of a paragraph, in the order of the text.
 * Looked for in the text because the tree hides them: GFM links the bare address inside `[a] (https://x.org)`, and all
 * looks well. `base` is the offset of the line in the post; `next` the line below, where an address may still be closed.
 */
export function judgeLinkForm(line: string, base = 0, next = ''): LinkFault[] {
  if (!suspicion.test(line)) return []
  const view: LinkLine = {text: line, masked: maskInert(line), next: next.trimStart()}
  const brackets = findBracketPairs(view.masked).map((pair) => viewBrackets(view, pair))
  const faults = [
    ...brackets.flatMap(judgeBrackets),
    ...findNestedLinks(brackets),
    ...findCornerBrackets(view),
    ...findAutolinkFaults(view)
  ]
  return faults
    .sort((one, other) => one.start - other.start)
    .map((each) => ({...each, start: each.start + base, end: each.end + base}))
}

function viewBrackets(line: LinkLine, pair: BracketPair): BracketView {
  const after = line.masked.charAt(pair.end)
  const destination = after === '(' ? readDestination(line.masked, pair.end + 1) : undefined
  return {
    line,
    pair,
    text: line.text.slice(pair.start + 1, pair.end - 1),
    before: line.masked.charAt(pair.start - 1),
    after,
    ...(destination && {destination})
  }
}

function judgeBrackets(view: BracketView): LinkFault[] {
  for (const check of bracketChecks) {
    const found = check(view)
    if (found) return [found]
  }
  return []
}
