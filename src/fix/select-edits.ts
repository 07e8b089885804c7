import type {Finding} from '../rule-kit/finding.ts'
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

/** The edit stays within a line, so that the lines of a post keep their numbers and their endings. */
function toFix<F extends Finding>(text: string, finding: F): Fix<F>[] {
  const {fixable, actual, expected, place} = finding
  const [written] = expected
  const range = {start: place.start.offset, end: place.end.offset}
  if (!fixable || actual === null || actual === '' || written === undefined || expected.length > 1) return []
  if (written === actual || text.slice(range.start, range.end) !== actual) return []
  return /[\r\n]/.test(actual + written) ? [] : [{finding, edit: {...range, text: written}}]
}
