import type {SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {eachLine} from '../text-lines.ts'
import {everyParser, rejections} from './dialects.ts'
import {readLineShape} from './line-shape.ts'
import {blankOut, type MaskedText} from './mask-shallow.ts'

/** Puts spaces where tabs or no-break spaces indent a key or a list item; js-yaml 3 reads such tabs, the others stop. */
export function maskIndentation(text: string): MaskedText {
  const faults: SyntaxFault[] = []
  for (const line of eachLine(text, {start: 0, end: text.length})) {
    const odd = findOddIndent(text, line)
    if (!odd) continue
    const shape = readLineShape(text, {start: odd.end, end: line.end})
    if (shape?.key || shape?.isItem) faults.push(faultOf(text, odd))
  }
  return {masked: blankOut(text, faults), faults, comments: []}
}

/** From the first character of the indentation that is no space to the end of the indentation. */
function findOddIndent(text: string, line: Range): Range | undefined {
  let start = line.start
  while (text.charCodeAt(start) === 32) start++
  let end = start
  while (end < line.end && ' \t\u00a0'.includes(text.charAt(end))) end++
  return end > start && end < line.end ? {start, end} : undefined
}

function faultOf(text: string, {start, end}: Range): SyntaxFault {
  const source = text.slice(start, end)
  if (source.includes('\t')) {
    return {cause: 'tab-indent', rejectedBy: rejections.tabIndent, detail: 'A tab indents the line', start, end}
  }
  const detail = 'No-break spaces indent the line'
  return {cause: 'no-break-space', rejectedBy: everyParser, detail, repair: ' '.repeat(end - start), start, end}
}
