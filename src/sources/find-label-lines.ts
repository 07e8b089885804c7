import type {BodyLine} from '../post/body.ts'
import type {Post} from '../post/post.ts'
import {endsUnclosed} from './body-lines.ts'
import {isLabelRun} from './is-label-run.ts'
import {blank, decoration, dot, isLetter, kindOf, mark, tick} from './run-characters.ts'

/** Longer lines are data; no source line is looked for in them. */
const longestLine = 20_000

/**
 * The indices of the lines of a post's body in which words stand that could be a label; never one too few. Most posts
 * have one or two, so that links, tags and what follows the words need to be looked at there only.
 *
 * The words of a label are a run of characters that no bracket, colon or mark of a sentence interrupts, without the marks
 * and numbers in front of it. Runs are told from the text as written, without regard to what is a link or code: every
 * run of the line as readers see it is one of these, or ends early at code or at an address.
 */
export function findLabelLines({text, body}: Post): number[] {
  const found: number[] = []
  for (let index = 0; index < body.length; index++) {
    const line = body[index]
    if (line?.kind !== 'text' || line.end - line.start > longestLine) continue
    if (!isTableRow(text, line) && holdsLabel(text, line)) found.push(index)
  }
  return found
}

function isTableRow(text: string, {start, end}: BodyLine): boolean {
  let at = start
  while (at < end && (kindOf[text.charCodeAt(at)] === blank || text.charAt(at) === '>')) at++
  return text.charAt(at) === '|'
}

function holdsLabel(text: string, line: BodyLine): boolean {
  let from = line.start
  let isFirst = true
  let hasOpener = false
  let hasHidden = false
  for (let at = line.start; at < line.end; at++) {
    const kind = kindOf[text.charCodeAt(at)] ?? 0
    if (kind <= decoration) continue
    if (kind === dot && at + 1 < line.end && kindOf[text.charCodeAt(at + 1)] !== blank) {
      if (isBehindWww(text, at) && isLabelRun(text, from, at - 3, line)) return true
      continue
    }
    if (kind === tick) {
      if (isLabelRun(text, from, at, line)) return true
      hasHidden = true
      continue
    }
    let next = at + 1
    if (kind === mark) {
      const character = text.charAt(at)
      // `Source(s)` is one word.
      if (character === '(' && text.startsWith('s)', next)) {
        at += 2
        continue
      }
      if (character === '[') hasOpener = true
      else if (character === '<') hasOpener = hasHidden = true
      else if (character === '{') hasHidden = true
      const scheme = character === ':' ? schemeLength(text, at) : 0
      const isExclamation = character === '!' && text.charAt(next) !== '['
      if (!isExclamation && isLabelRun(text, from, at - scheme, line)) return true
      if (scheme > 0) next = skipAddress(text, at, line.end)
    }
    // Code and tags may stand before the first words of a line.
    if (isFirst && !hasHidden && beginsWithWord(text, from, at)) isFirst = false
    from = next
    at = next - 1
  }
  if (hasOpener && endsUnclosed(text.slice(line.start, line.end))) return true
  return isFirst && isLabelRun(text, from, line.end, line)
}

/** Two letters, as no number or checkbox in front of a label has. */
function beginsWithWord(text: string, from: number, end: number): boolean {
  const first = kindOf[text.charCodeAt(from)] === blank ? from + 1 : from
  return end - first > 1 && isLetter(text.charCodeAt(first)) && isLetter(text.charCodeAt(first + 1))
}

function isBehindWww(text: string, dotAt: number): boolean {
  return dotAt >= 3 && text.slice(dotAt - 3, dotAt).toLowerCase() === 'www'
}

/** The length of the `http` or `https` before the colon of an address, else 0. */
function schemeLength(text: string, colonAt: number): number {
  if (!text.startsWith('//', colonAt + 1)) return 0
  const before = text.slice(Math.max(0, colonAt - 5), colonAt).toLowerCase()
  return before === 'https' ? 5 : before.endsWith('http') ? 4 : 0
}

/** The offset behind the characters that only an address goes on with. */
function skipAddress(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isOfAddress(text.charCodeAt(at))) at++
  return at
}

function isOfAddress(code: number): boolean {
  return code > 32 && code < 127 && !'<>"`\\^{|}()[]'.includes(String.fromCharCode(code))
}
