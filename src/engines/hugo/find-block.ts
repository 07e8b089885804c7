import type {Range} from '../../post/place.ts'
import {findEndOfJson} from './find-end-of-json.ts'

/** What Hugo finds at the start of a post; `end` is where the text begins that readers see. */
export type Opening =
  | {readonly kind: 'block'; readonly fence: '---' | '+++' | '{' | '#+'; readonly content: Range; readonly end: number}
  /** Hugo does not build the site: hyphens or pluses that are not three, no end, a tag, a comment that is open. */
  | {
      readonly kind: 'stops'
      readonly cause: 'wrong-fence' | 'unclosed' | 'html' | 'comment'
      readonly start: number
      readonly end: number
    }
  | {readonly kind: 'none'}

/**
 * Finds front matter as Hugo's lexer does (parser/pageparser/pagelexer_intro.go, `lexIntroSection`): behind blanks, line
 * endings, byte order marks and lines that open an HTML comment. Its first character decides what it is.
 */
export function findBlock(text: string): Opening {
  const at = skipIntro(text)
  const opening = findAt(text, at)
  const comment = opening.kind === 'stops' || at === text.length ? -1 : text.lastIndexOf('<!--', at)
  if (comment < 0 || text.includes('-->', opening.kind === 'block' ? opening.end : at)) return opening
  return {kind: 'stops', cause: 'comment', start: comment, end: comment + 4}
}

function findAt(text: string, at: number): Opening {
  const mark = text.charAt(at)
  if (mark === '-' || mark === '+') return findFenced(text, at, mark)
  if (mark === '{') {
    const end = findEndOfJson(text, at)
    if (end === undefined) return {kind: 'stops', cause: 'unclosed', start: at, end: at + 1}
    return {kind: 'block', fence: '{', content: {start: at, end}, end}
  }
  if (mark === '<') return {kind: 'stops', cause: 'html', start: at, end: at + 1}
  if (!text.startsWith('#+', at)) return {kind: 'none'}
  const lines = /(?:#\+[^\n]*(?:\n|$))+/y
  lines.lastIndex = at
  const end = at + (lines.exec(text)?.[0].length ?? 0)
  return {kind: 'block', fence: '#+', content: {start: at, end}, end}
}

function skipIntro(text: string): number {
  let at = 0
  for (;;) {
    while (at < text.length && ' \t\r\n\uFEFF'.includes(text.charAt(at))) at++
    if (!text.startsWith('<!--', at)) return at
    const next = text.indexOf('\n', at)
    if (next < 0) return text.length
    at = next + 1
  }
}

function findFenced(text: string, start: number, mark: '-' | '+'): Opening {
  const fence = mark === '-' ? '---' : '+++'
  if (!text.startsWith(fence, start)) {
    const end = text.slice(start, start + 3).search(/[\r\n]|$/) + start
    return {kind: 'stops', cause: 'wrong-fence', start, end: Math.max(end, start + 1)}
  }
  const line = /\r\n|[\r\n]/g
  for (line.lastIndex = start + 3; ; ) {
    const ending = line.exec(text)
    if (!ending) return {kind: 'stops', cause: 'unclosed', start, end: start + 3}
    const next = ending.index + ending[0].length
    if (text.startsWith(fence, next))
      return {kind: 'block', fence, content: {start: start + 3, end: next}, end: next + 3}
  }
}
