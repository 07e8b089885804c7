import type {BodyLine} from './body.ts'
import {createCopyCounter} from './count-copies.ts'
import {countRereading} from './count-rereading.ts'
import {countMarks, readLead} from './line-marks.ts'
import type {Range} from './place.ts'
import {readBody} from './read-body.ts'

/** Why a Markdown parser could be stalled by a text, and the lines that would do it. */
export interface ParseHazard {
  readonly cause:
    | 'size'
    | 'long-paragraph'
    | 'nesting'
    | 'blocks'
    | 'emphasis'
    | 'brackets'
    | 'markup'
    | 'unclosed'
    | 'backticks'
    | 'table'
  /** What was bounded, in its own unit: characters, lines, levels, copies, runs, brackets, signs, backticks or cells. */
  readonly bound: number
  readonly range: Range
}

/**
 * Bounds that real posts stay far below, and with which micromark 4 takes a few seconds at the worst.
 * It takes quadratic time in the runs of `*`, `_`, `~`, in the open brackets and in the signs `[`, `<`, `&` of one
 * paragraph: what is bounded is the sum of their squares over all paragraphs.
 */
const bounds: Readonly<Record<ParseHazard['cause'], number>> = {
  size: 1_000_000,
  'long-paragraph': 10_000,
  nesting: 100,
  blocks: 15_000_000,
  emphasis: 8000,
  brackets: 1000,
  markup: 10_000,
  unclosed: 30_000_000,
  backticks: 200,
  table: 20_000
}

/** What one paragraph (lines of text without a blank one between) holds that costs the parser more than linear time. */
interface Load {
  lines: number
  runs: number
  signs: number
  brackets: number
  deepest: number
  cells: number
}

/**
 * The first thing in a post that could stall the parser. Linear in the text; `body` as `readBody` gives it. `complexity`
 * is what the bounds are multiplied by.
 */
export function findParseHazard(
  text: string,
  body: readonly BodyLine[] = readBody(text, 0),
  complexity = 1
): ParseHazard | undefined {
  const boundOf = (cause: ParseHazard['cause']): number => Math.floor(bounds[cause] * complexity)
  const object = (cause: ParseHazard['cause'], range: Range): ParseHazard => ({cause, bound: boundOf(cause), range})
  if (text.length > boundOf('size')) return object('size', {start: 0, end: text.length})
  const [nesting, backticks] = [boundOf('nesting'), boundOf('backticks')]
  const countCopies = createCopyCounter(text)
  let squaredRuns = 0
  let squaredBrackets = 0
  let squaredSigns = 0
  let reread = 0
  let load: Load | undefined
  let start = 0
  const judge = (load: Load, end: number): ParseHazard | undefined => {
    squaredRuns += load.runs ** 2
    squaredBrackets += load.deepest ** 2
    squaredSigns += load.signs ** 2
    const range = {start, end}
    reread += countRereading(text, range, load.lines)
    if (load.lines > boundOf('long-paragraph')) return object('long-paragraph', range)
    if (squaredRuns > boundOf('emphasis') ** 2) return object('emphasis', range)
    if (squaredBrackets > boundOf('brackets') ** 2) return object('brackets', range)
    if (squaredSigns > boundOf('markup') ** 2) return object('markup', range)
    if (reread > boundOf('unclosed')) return object('unclosed', range)
    return load.cells > boundOf('table') ? object('table', range) : undefined
  }
  let end = 0
  for (const line of body) {
    const lead = readLead(text, line)
    if (countCopies(line, lead) > boundOf('blocks')) return object('blocks', {start: line.start, end: line.end})
    if (line.kind === 'text') {
      if (!load) start = line.start
      load ??= {lines: 0, runs: 0, signs: 0, brackets: 0, deepest: 0, cells: 0}
      const isTooDeep = lead.length > nesting && measureNesting(lead) > nesting
      const cause = isTooDeep ? 'nesting' : addLine(load, text, line, backticks)
      if (cause) return object(cause, {start: line.start, end: line.end})
      end = line.end
    } else if (load) {
      const hazard = judge(load, end)
      if (hazard) return hazard
      load = undefined
    }
  }
  return load && judge(load, end)
}

/** Adds what a line holds to its paragraph. */
function addLine(load: Load, text: string, {start, end}: Range, mostBackticks: number): 'backticks' | undefined {
  load.lines++
  let backticks = 0
  let before = ''
  for (let at = start; at < end; at++) {
    const character = text.charAt(at)
    backticks = character === '`' ? backticks + 1 : 0
    if (backticks > mostBackticks) return 'backticks'
    if (character === '*' || character === '_' || character === '~') {
      if (character !== before) load.runs++
    } else if (character === '[') {
      load.signs++
      load.deepest = Math.max(load.deepest, ++load.brackets)
    } else if (character === ']') load.brackets = Math.max(0, load.brackets - 1)
    else if (character === '<' || character === '&') load.signs++
    else if (character === '|') load.cells++
    before = character
  }
  return undefined
}

/** How many block quotes and lists can be open at a line: its marks, and one list for each two columns before the first. */
function measureNesting(lead: string): number {
  const indent = lead.replaceAll('\t', '    ').search(/[^ ]/)
  return indent === -1 ? 0 : indent / 2 + countMarks(lead)
}
