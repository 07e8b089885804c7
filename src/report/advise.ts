import {listChoices} from '../rule-kit/message.ts'
import type {ReportedFinding} from './report.ts'
import {shorten} from './wrap.ts'

/** More choices than these are not read. */
const mostChoices = 5

/** The longest text quoted as a choice, in characters. */
const longestChoice = 80

/** What is to be said behind a reason: what to write, and the note; what the reason says already is left out. */
export function advise(finding: ReportedFinding): string[] {
  const {reason, note} = finding
  const advice = describeExpected(finding)
  return [...(advice ? [advice] : []), ...(note && !reason.includes(note) ? [note] : [])]
}

/** A finding in full sentences on one line: its reason and what is to be said behind it. */
export function describeInSentences(finding: ReportedFinding): string {
  return [finding.reason, ...advise(finding)].map(endSentence).join(' ')
}

/** The text with a period, unless it ends as a sentence does. */
export function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function describeExpected({actual, expected, reason}: ReportedFinding): string | undefined {
  if (expected.length === 0 || expected.every((choice) => choice !== '' && reason.includes(choice))) return undefined
  if (expected.length === 1 && expected[0] === '') return reason.includes('Remove it') ? undefined : 'Remove it'
  const choices = expected.slice(0, mostChoices).map((choice) => shorten(choice, longestChoice))
  const more = expected.length > mostChoices ? ` (and ${expected.length - mostChoices} more)` : ''
  return `Write ${listChoices(choices)}${more}${actual === null ? '' : ' instead'}`
}
