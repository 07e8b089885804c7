/** Stands for a character that Markdown does not read; in no Unicode block that posts use. */
const inertMark = '\uE000'

/** Openers and closers of what a site generator or HTML reads before Markdown does. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['<%', '%>'],
  ['<!--', '-->'],
  ['="', '"'],
  ["='", "'"]
]

const punctuation = /[!-/:-@[-`{-~]/
const tagStart = /^<\/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>])/

/**
 * A line with everything that cannot hold a link blotted out, length kept: code spans, Liquid, shortcodes, comments,
 * HTML and JSX tags with their attributes, math between dollar signs, escaped characters.
 */
export function maskInert(line: string): string {
  if (!/[`{<\\$=]/.test(line)) return line
  const masked: string[] = []
  const unclosed = new Set<string>()
  let done = 0
  for (let at = 0; at < line.length; at++) {
    const end = inertEnd(line, at, unclosed)
    if (end === undefined) continue
    masked.push(line.slice(done, at), inertMark.repeat(end - at))
    done = end
    at = end - 1
  }
  return masked.join('') + line.slice(done)
}

/** Where the inert stretch that starts here ends; `unclosed` remembers closers that do not come any more. */
function inertEnd(line: string, at: number, unclosed: Set<string>): number | undefined {
  const character = line.charAt(at)
  if (character === '\\') return punctuation.test(line.charAt(at + 1)) ? at + 2 : undefined
  if (character === '`') return codeEnd(line, at, unclosed)
  if (character === '$') return mathEnd(line, at)
  for (const [open, close] of pairs) {
    if (line.startsWith(open, at)) return closeEnd(line, at + open.length, close, unclosed)
  }
  const isTag = character === '<' && tagStart.test(line.slice(at, at + 40))
  return isTag ? closeEnd(line, at, '>', unclosed) : undefined
}

function closeEnd(line: string, from: number, close: string, unclosed: Set<string>): number | undefined {
  if (unclosed.has(close)) return undefined
  const found = line.indexOf(close, from)
  if (found === -1) unclosed.add(close)
  return found === -1 ? undefined : found + close.length
}

/** A code span ends at a run of as many backticks (CommonMark 0.31.2, section 6.1); an unpaired run is text, all of it. */
function codeEnd(line: string, at: number, unclosed: Set<string>): number {
  const run = runLength(line, at)
  const ticks = '`'.repeat(run)
  let close = unclosed.has(ticks) ? -1 : line.indexOf(ticks, at + run)
  while (close !== -1 && runLength(line, close) !== run) {
    close = line.indexOf(ticks, close + runLength(line, close))
  }
  if (close === -1) unclosed.add(ticks)
  return close === -1 ? at + run : close + run
}

function runLength(line: string, at: number): number {
  let end = at
  while (line[end] === '`') end++
  return end - at
}

const longestFormula = 300

/** No blank inside the dollar signs at either end, as Pandoc has it: prices are no formula. */
function mathEnd(line: string, at: number): number | undefined {
  const close = line.slice(at + 1, at + longestFormula).indexOf('$')
  const formula = line.slice(at + 1, at + 1 + close)
  return close < 1 || formula.trim() !== formula || formula.includes('://') ? undefined : at + close + 2
}
