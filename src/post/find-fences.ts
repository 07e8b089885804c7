import type {Fence, Format, FrontMatter} from './front-matter.ts'
import {findJsonBlock} from './json/find-json-block.ts'
import type {Range} from './place.ts'
import {eachLine, lineEnd, nextLine, skipBlanks} from './text-lines.ts'
import {findUnclosedEnd} from './unclosed-content.ts'

/** A block of front matter that has been found but not read. */
export type FencedBlock = Omit<FrontMatter, 'entries' | 'comments' | 'faults'>

interface Opening {
  readonly pattern: RegExp
  readonly closing: RegExp
  readonly format: Format
  readonly fence: Fence
}

/**
 * The fences of all engines together. `---json` and its kind are gray-matter's (`index.js`, `language`);
 * `;;;` and longer dashes are Hexo's (hexo-front-matter `lib/front_matter.ts`); `...` closes in Jekyll (`document.rb`).
 */
const openings: readonly Opening[] = [
  {pattern: /^-{3,}[ \t]*$/, closing: /^(?:-{3,}|\.{3})[ \t]*$/, format: 'yaml', fence: '---'},
  {pattern: /^---[ \t]*ya?ml[ \t]*$/i, closing: /^(?:-{3,}|\.{3})[ \t]*$/, format: 'yaml', fence: '---yaml'},
  {pattern: /^---[ \t]*toml[ \t]*$/i, closing: /^-{3,}[ \t]*$/, format: 'toml', fence: '---toml'},
  {pattern: /^---[ \t]*json[ \t]*$/i, closing: /^-{3,}[ \t]*$/, format: 'json', fence: '---json'},
  {pattern: /^\+{3}[ \t]*$/, closing: /^\+{3}[ \t]*$/, format: 'toml', fence: '+++'},
  {pattern: /^;{3,}[ \t]*$/, closing: /^;{3,}[ \t]*$/, format: 'json', fence: ';;;'}
]

/** No opening fence is longer than this, so that a long first line is not looked at. */
const longestFence = 120

/** Finds the block of front matter at the start of a post, behind a byte order mark and blank lines. */
export function findFences(text: string): FencedBlock | undefined {
  const start = skipToText(text)
  if (text[start] === '{') return findJsonBlock(text, start)
  if (!'-+;'.includes(text[start] ?? ' ')) return undefined
  const open = {start, end: lineEnd(text, start, Math.min(text.length, start + longestFence))}
  const line = text.slice(open.start, open.end)
  const opening = openings.find(({pattern}) => pattern.test(line))
  return opening && closeBlock(text, open, opening)
}

function skipToText(text: string): number {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++
  return at
}

function closeBlock(text: string, open: Range, {closing, format, fence}: Opening): FencedBlock | undefined {
  const start = Math.min(nextLine(text, open.end), text.length)
  for (const line of eachLine(text, {start, end: text.length})) {
    if (!isFenceLike(text, line) || !closing.test(text.slice(line.start, line.end))) continue
    return {format, fence, open, close: line, content: {start, end: line.start}, start: open.start, end: line.end}
  }
  const end = findUnclosedEnd(text, start, format)
  return end === undefined ? undefined : {format, fence, open, content: {start, end}, start: open.start, end}
}

function isFenceLike(text: string, line: Range): boolean {
  const mark = text.charAt(line.start)
  return '-+.;'.includes(mark) && skipBlanks(text, line.start + 3, line.end) - line.start >= 3 && mark !== ''
}
