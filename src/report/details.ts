import type {Place} from '../post/place.ts'
import {advise} from './advise.ts'
import {drawCodeFrame} from './code-frame.ts'
import {describeRepeats, type GatheredFinding} from './gather-repeats.ts'
import {makeVisible} from './make-visible.ts'
import type {Paint} from './paint.ts'
import type {ReportedFinding} from './report.ts'
import {wrap} from './wrap.ts'

/** A finding to be described below its reason. */
export interface Details {
  readonly finding: GatheredFinding
  readonly text: string
  /** How many columns a line may take. */
  readonly columns: number
  readonly paint: Paint
}

/** The lines below a reason: the line of the post, what to write, the note, where else it holds. */
export function describeFinding({finding, text, columns, paint}: Details): string[] {
  const {place, severity} = finding
  const underline = severity === 'error' ? paint.red : paint.yellow
  const frame = isWorthSeeing(finding, text) ? drawCodeFrame({text, place, columns, paint, underline}) : []
  const sentences = [...advise(finding), ...describeRepeats(finding)]
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
