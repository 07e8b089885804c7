import type {Place} from '../post/place.ts'
import {listChoices} from '../rule-kit/message.ts'
import {drawCodeFrame} from './code-frame.ts'
import {makeVisible} from './make-visible.ts'
import type {Paint} from './paint.ts'
import type {ReportedFinding} from './report.ts'
import {shorten, wrap} from './wrap.ts'

/** More choices than these are not read. */
const mostChoices = 5

/** The longest text quoted as a choice, in characters. */
const longestChoice = 80

/** A finding to be described below its reason. */
export interface Details {
  readonly finding: ReportedFinding
  readonly text: string
  /** How many columns a line may take. */
  readonly columns: number
  readonly paint: Paint
}

/** The lines below a reason: the line of the post, what to write, the note. */
export function describeFinding({finding, text, columns, paint}: Details): string[] {
  const {place, severity, reason, note} = finding
  const underline = severity === 'error' ? paint.red : paint.yellow
  const frame = isWorthSeeing(finding, text) ? drawCodeFrame({text, place, columns, paint, underline}) : []
  const advice = describeExpected(finding)
  const sentences = [...(advice ? [advice] : []), ...(note && !reason.includes(note) ? [note] : [])]
  return [...frame, ...sentences.flatMap((sentence) => wrap(makeVisible(sentence), columns))]
}

/** A fence that stands for what is missing, or nothing at all, tells no more than the place. */
function isWorthSeeing({place, actual}: ReportedFinding, text: string): boolean {
  if (place.start.offset >= place.end.offset) return false
  return actual !== null || !isWholeLine(place, text)
}

function isWholeLine({start, end}: Place, text: string): boolean {
  return start.column === 1 && /^[\r\n]?$/.test(text.slice(end.offset, end.offset + 1))
}

function describeExpected({actual, expected, reason}: ReportedFinding): string | undefined {
  if (expected.length === 0 || expected.every((choice) => choice !== '' && reason.includes(choice))) return undefined
  if (expected.length === 1 && expected[0] === '') return 'Remove it'
  const choices = expected.slice(0, mostChoices).map((choice) => shorten(choice, longestChoice))
  const more = expected.length > mostChoices ? ` (and ${expected.length - mostChoices} more)` : ''
  return `Write ${listChoices(choices)}${more}${actual === null ? '' : ' instead'}`
}
