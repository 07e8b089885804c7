import type {Finding} from '../rule-kit/finding.ts'
import {replacementFor} from '../rule-kit/replacement-for.ts'
import type {Edit} from './edit.ts'

/** A finding and the edit that repairs it. */
export interface Fix<F extends Finding = Finding> {
  readonly finding: F
  readonly edit: Edit
}

/**
 * The fixes of a post's findings that can be made together, sorted by place. Of two that touch, the first is taken: what
 * the other one is about may look different afterwards.
 */
export function selectFixes<F extends Finding>(text: string, findings: readonly F[]): Fix<F>[] {
  const fixes = findings
    .flatMap((finding) => toFix(text, finding))
    .sort((one, other) => one.edit.start - other.edit.start || one.edit.end - other.edit.end)
  let end = -1
  return fixes.filter(({edit}) => {
    if (edit.start <= end) return false
    end = edit.end
    return true
  })
}

function toFix<F extends Finding>(text: string, finding: F): Fix<F>[] {
  const range = {start: finding.place.start.offset, end: finding.place.end.offset}
  const written = finding.fixable ? replacementFor(finding) : undefined
  if (written === undefined || text.slice(range.start, range.end) !== finding.actual) return []
  return [{finding, edit: {...range, text: written}}]
}
