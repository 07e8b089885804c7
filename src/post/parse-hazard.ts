import type {BodyLine} from './body.ts'
import type {Range} from './place.ts'
import {readBody} from './read-body.ts'

/** Why a Markdown parser could be stalled by a text, and the lines that would do it. */
export interface ParseHazard {
  readonly cause: 'size' | 'long-paragraph' | 'nesting' | 'emphasis' | 'brackets' | 'backticks' | 'table'
  readonly range: Range
}

/**
 * Bounds that real posts stay far below, and with which micromark 4 takes a few seconds at the worst.
 * It takes quadratic time in the runs of `*`, `_`, `~` and in the open brackets of one paragraph: what is bounded is
 * the sum of their squares over all paragraphs.
 */
const limits = {
  characters: 1_000_000,
  lines: 10_000,
  nesting: 100,
  squaredRuns: 8000 ** 2,
  squaredBrackets: 1000 ** 2,
  backticksInARow: 200,
  cells: 20_000
}

/** What one paragraph (lines of text without a blank one between) holds that costs the parser more than linear time. */
interface Load {
  lines: number
  runs: number
  brackets: number
  deepest: number
  cells: number
}

/** The first thing in a post that could stall the parser. Linear in the text; `body` as `readBody` gives it. */
export function findParseHazard(text: string, body = readBody(text, 0)): ParseHazard | undefined {
  if (text.length > limits.characters) return {cause: 'size', range: {start: 0, end: text.length}}
  let squaredRuns = 0
  let squaredBrackets = 0
  let load: Load | undefined
  let start = 0
  const judge = (load: Load, end: number): ParseHazard | undefined => {
    squaredRuns += load.runs ** 2
    squaredBrackets += load.deepest ** 2
    const range = {start, end}
    if (load.lines > limits.lines) return {cause: 'long-paragraph', range}
    if (squaredRuns > limits.squaredRuns) return {cause: 'emphasis', range}
    if (squaredBrackets > limits.squaredBrackets) return {cause: 'brackets', range}
    return load.cells > limits.cells ? {cause: 'table', range} : undefined
  }
  let end = 0
  for (const line of body) {
    if (line.kind === 'text') {
      if (!load) start = line.start
      load ??= {lines: 0, runs: 0, brackets: 0, deepest: 0, cells: 0}
      const cause = addLine(load, text, line)
      if (cause) return {cause, range: {start: line.start, end: line.end}}
      end = line.end
    } else if (load) {
      const hazard = judge(load, end)
      if (hazard) return hazard
      load = undefined
    }
  }
  return load && judge(load, end)
}

function addLine(load: Load, text: string, line: BodyLine): 'nesting' | 'backticks' | undefined {
  load.lines++
  if (measureNesting(text, line) > limits.nesting) return 'nesting'
  let backticks = 0
  let before = ''
  for (let at = line.start; at < line.end; at++) {
    const character = text.charAt(at)
    backticks = character === '`' ? backticks + 1 : 0
    if (backticks > limits.backticksInARow) return 'backticks'
    if (character === '*' || character === '_' || character === '~') {
      if (character !== before) load.runs++
    } else if (character === '[') load.deepest = Math.max(load.deepest, ++load.brackets)
    else if (character === ']') load.brackets = Math.max(0, load.brackets - 1)
    else if (character === '|') load.cells++
    before = character
  }
  return undefined
}

/** How many block quotes and lists can be open at a line: its marks, and one list for each two columns before the first. */
function measureNesting(text: string, line: BodyLine): number {
  lead.lastIndex = line.start
  const marks = lead.exec(text)?.[0] ?? ''
  if (marks.length <= limits.nesting) return 0
  const indent = marks.replaceAll('\t', '    ').search(/[^ ]/)
  return indent === -1 ? 0 : indent / 2 + (marks.match(/[>*+\-.)]/g)?.length ?? 0)
}

const lead = /(?:[ \t>]|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/y
