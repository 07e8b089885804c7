import {findFences} from '../../post/find-fences.ts'
import type {FrontMatter} from '../../post/front-matter.ts'
import {headerLine} from '../../post/lines/find-header-lines.ts'
import {eachLine} from '../../post/text-lines.ts'
import type {FenceFault} from '../engine.ts'

const LEFT_OUT = 'Pelican leaves the post out, because it finds no title and no date'
const REMEDY = 'Begin the file with lines of `Title: …` and `Date: …`, and put an empty line behind them'

/**
 * Whether Pelican takes the front matter: header lines that begin the file (markdown/extensions/meta.py). They end at
 * the first empty line, and at the first line that is none of them, whatever fence comes later.
 */
export function judgeFences(frontMatter: FrontMatter | undefined, text: string): FenceFault | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const before = findBefore(frontMatter, text, start)
  if (before) return before
  if (!frontMatter) return {cause: 'missing', start, end: start, consequence: LEFT_OUT, remedy: REMEDY}
  if (frontMatter.format !== 'lines') {
    return {cause: 'wrong-format', ...frontMatter.open, consequence: LEFT_OUT, remedy: REMEDY}
  }
  return frontMatter.fence === '---' ? judgeEnd(frontMatter, text) : undefined
}

/** What stands before front matter that would be read at the start of the file. */
function findBefore(frontMatter: FrontMatter | undefined, text: string, start: number): FenceFault | undefined {
  const first = text.slice(start, start + MAX_GAP).search(/\S/) + start
  if (first <= start || text.charCodeAt(first) === 0xfeff) return undefined
  const isRead = frontMatter?.format === 'yaml' || headerLine.test(text.slice(first, first + MAX_GAP))
  if (frontMatter?.format === 'lines' || !isRead) return undefined
  const range = {start, end: first}
  const cause = /[\r\n]/.test(text.slice(start, first)) ? 'blank-line-before' : 'blank-before'
  const remedy = 'Let the file begin with the first line of the front matter'
  return {cause, ...range, consequence: LEFT_OUT, remedy, repair: ''}
}

const MAX_GAP = 1000

/** Whether a fence comes later that was meant to close the front matter. */
function judgeEnd({content, close}: FrontMatter, text: string): FenceFault | undefined {
  const fenced = findFences(text)
  if (!close || close.end > close.start || !fenced?.close || fenced.close.start <= content.end) return undefined
  const rest = [...eachLine(text, {start: content.end, end: fenced.close.start})].filter(
    (line) => text.slice(line.start, line.end).trim() !== ''
  )
  const [line] = rest
  if (!line || !rest.every(({start, end}) => isMeant(text.slice(start, end)))) return undefined
  const isBehindBlank = headerLine.test(text.slice(line.start, line.end))
  const consequence = isBehindBlank
    ? 'Pelican ends the front matter at the empty line before it, and shows the rest as text'
    : 'Pelican ends the front matter before it, because it is no `Key: value`, and shows the rest as text'
  const remedy = isBehindBlank
    ? 'Delete the empty line'
    : 'Write lists in one line, as in `Tags: one, two`, and comments below'
  return {cause: 'wrong-close', ...line, consequence, remedy}
}

/** Whether a line looks like part of front matter: a key, an item of a list, a comment, what is indented. */
function isMeant(line: string): boolean {
  return /^(?:[ \t]|#|- |[^\s:][^:]{0,60}:(?:[ \t]|$))/.test(line)
}
