import type {SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {eachLine, skipBlanks} from '../text-lines.ts'
import {rejections} from './dialects.ts'
import {findBlockScalarEnd} from './find-block-scalar.ts'
import {type LineShape, readLineShape} from './line-shape.ts'

/** What can go on behind a line. */
interface Before {
  /** The line ends in a plain text, which swallows blank lines. */
  readonly isPlain: boolean
  /** The column of the key or dash that the text belongs to. */
  readonly column: number
}

/**
 * Finds tabs that only libyaml refuses (`scanner.c`, `yaml_parser_scan_to_next_token` and `scan_plain_scalar`): on lines
 * that are blank or hold a comment, and behind a dash.
 */
export function checkTabs(text: string): SyntaxFault[] {
  if (!text.includes('\t')) return []
  const faults: SyntaxFault[] = []
  let before: Before = {isPlain: false, column: 0}
  let quotedUntil = 0
  for (const line of eachLine(text, {start: 0, end: text.length})) {
    if (line.start < quotedUntil) continue
    const first = skipSpaces(text, line)
    const inside = skipBlanks(text, first, line.end)
    const isIdle = inside === line.end || text[inside] === '#'
    if (isIdle) {
      const isSwallowed = before.isPlain && first - line.start > before.column
      if (text[first] === '\t' && !isSwallowed) faults.push(tabAt(first, inside))
      if (text[inside] === '#' && inside < line.end) before = {...before, isPlain: false}
      continue
    }
    const shape = readLineShape(text, line)
    if (!shape) continue
    const dashed = shape.isItem ? text.slice(first + 1, shape.value).indexOf('\t') : -1
    if (dashed >= 0) faults.push(tabAt(first + 1 + dashed, shape.value))
    quotedUntil = findBlockScalarEnd(text, line, shape) ?? line.end
    before = {isPlain: endsPlain(text, shape), column: shape.key || shape.isItem ? shape.indent : before.column}
  }
  return faults
}

function skipSpaces(text: string, line: Range): number {
  let at = line.start
  while (at < line.end && text.charCodeAt(at) === 32) at++
  return at
}

function tabAt(start: number, end: number): SyntaxFault {
  return {cause: 'tab-indent', rejectedBy: rejections.tabOnBlankLine, detail: 'A tab where blanks belong', start, end}
}

function endsPlain(text: string, {value, end}: LineShape): boolean {
  return value < end && !'"\'[{|>#'.includes(text.charAt(value)) && !/[ \t]#/.test(text.slice(value, end))
}
