import type {SyntaxFault} from '../front-matter.ts'
import {eachLine, isBlank} from '../text-lines.ts'
import {rejections} from './dialects.ts'
import {readLineShape} from './line-shape.ts'
import {blankOut, type MaskedText} from './mask-shallow.ts'

/** Puts spaces where tabs indent a key or a list item; js-yaml 3 reads such tabs, the others stop. */
export function maskTabs(text: string): MaskedText {
  const faults: SyntaxFault[] = []
  for (const line of eachLine(text, {start: 0, end: text.length})) {
    let start = line.start
    while (text.charCodeAt(start) === 32) start++
    let end = start
    while (end < line.end && isBlank(text.charCodeAt(end))) end++
    if (text.charCodeAt(start) !== 9 || end === line.end) continue
    const shape = readLineShape(text, {start: end, end: line.end})
    if (!shape?.key && !shape?.isItem) continue
    faults.push({cause: 'tab-indent', rejectedBy: rejections.tabIndent, detail: 'A tab indents the line', start, end})
  }
  return {masked: blankOut(text, faults), faults, comments: []}
}
