import type {Range} from '../post/place.ts'
import type {Finding} from '../rule-kit/finding.ts'
import type {Carrier} from './carry.ts'
import {listTouching} from './list-touching.ts'
import type {Fix} from './select-edits.ts'

/** What became of the findings of a post. */
export interface FindingChanges {
  /** The fixes whose finding is still there. */
  readonly staying: readonly Fix[]
  /** Findings that were not there before. */
  readonly fresh: readonly Finding[]
}

/** Compares the findings before and after fixes were made. */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  fixes: readonly Fix[],
  {carryRange, written}: Carrier
): FindingChanges {
  const fixed = new Set(fixes.map(({finding}) => finding))
  const left = before
    .filter((finding) => !fixed.has(finding))
    .map((finding) => ({finding, range: carryRange(rangeOf(finding))}))
  const fresh = after.filter((finding) => {
    const index = left.findIndex((known) => isSame(known, finding, written))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
  const staying = fixes.filter(({finding, edit}) => {
    const range = carryRange(edit)
    return fresh.some((found) => isSame({finding, range}, found, written))
  })
  return {staying, fresh}
}

/** The range of a finding. */
export function rangeOf({place}: Finding): Range {
  return {start: place.start.offset, end: place.end.offset}
}

/** Beside an edit the same finding may begin or end elsewhere than it did. */
function isSame(known: {finding: Finding; range: Range}, finding: Finding, written: readonly Range[]): boolean {
  if (known.finding.ruleId !== finding.ruleId || known.finding.messageId !== finding.messageId) return false
  const range = rangeOf(finding)
  if (known.range.start === range.start && known.range.end === range.end) return true
  const isBeside = listTouching(written, known.range).length > 0
  return isBeside && known.range.start <= range.end && known.range.end >= range.start
}
