import type {Range} from '../post/place.ts'
import {couldBeLabel, couldHoldLabel} from './could-be-label.ts'
import {innerLead, lead} from './label-starts.ts'
import {mayBeLabel} from './may-be-label.ts'
import {blank, decoration, isLetter, kindOf} from './run-characters.ts'
import {skipMatch} from './skip-match.ts'

/** A run of more is no label, whatever marks are at its ends. */
const longestRun = 100
/** What may stand between words, colon and link; as in `readLabelWords`. */
const closers = '*_~"\'”’)）]】」』〕》〉>'
const openers = '*_~"\'“‘(（【「『:'
const linkStarts = '[<hHwW'

/**
 * Whether a label could be in a run of words of a line (see `findLabelLines`): all of them but for the marks and numbers
 * around them, or any of them where a colon and a link follow.
 */
export function isLabelRun(text: string, from: number, end: number, line: Range): boolean {
  let first = from
  while (first < end && isLead(text.charCodeAt(first))) first++
  let last = end
  while (last > first && isTrailing(text.charCodeAt(last - 1))) last--
  if (last === first || last - first > longestRun) return false
  const holds = isIntroduction(text, from, end, line) ? couldHoldLabelAt : couldBeLabelAt
  let beforeDash = last
  while (beforeDash > first && isTrailingDash(text.charCodeAt(beforeDash - 1))) beforeDash--
  if (holds(text, first, last) || (beforeDash < last && holds(text, first, beforeDash))) return true
  let inLink = from
  while (isLeadOfLink(text.charCodeAt(inLink))) inLink++
  if (inLink < first && from > line.start && holds(text, inLink, last)) return true
  if (isLetter(text.charCodeAt(first))) return false
  // A number or an emoji stands in front; it counts as text at some places.
  const run = text.slice(from, last)
  return [lead, innerLead].some((pattern) => {
    const start = skipMatch(pattern, run, 0)
    return start !== first - from && (holds(run, start, run.length) || holds(run, start, beforeDash - from))
  })
}

function couldBeLabelAt(text: string, from: number, end: number): boolean {
  return mayBeLabel(text, from, end) && couldBeLabel(text.slice(from, end))
}

function couldHoldLabelAt(text: string, from: number, end: number): boolean {
  return couldHoldLabel(text.slice(from, end))
}

/** Whether a colon comes behind the words, and a link behind that or around them. */
function isIntroduction(text: string, from: number, end: number, line: Range): boolean {
  let at = end
  while (at < line.end && isOneOf(closers, text, at)) at++
  const behind = text.charAt(at)
  // A tag may close before the colon comes.
  if (behind === '<') return true
  if (behind !== ':' && behind !== '：') return false
  at++
  while (at < line.end && isOneOf(openers, text, at)) at++
  return (at < line.end && linkStarts.includes(text.charAt(at))) || beginsLink(text, from, line)
}

/** Whether the words may be those that the text of a link begins with. */
function beginsLink(text: string, from: number, {start}: Range): boolean {
  let at = from - 1
  while (at >= start && isOneOf(openers, text, at)) at--
  return at >= start && '[>'.includes(text.charAt(at))
}

function isOneOf(marks: string, text: string, at: number): boolean {
  return kindOf[text.charCodeAt(at)] === blank || marks.includes(text.charAt(at))
}

function isLead(code: number): boolean {
  return kindOf[code] === blank || kindOf[code] === decoration
}

function isLeadOfLink(code: number): boolean {
  return kindOf[code] === blank || code === 0x5f || code === 0x7e || code === 0x27 || code === 0x2018
}

function isTrailing(code: number): boolean {
  return (
    kindOf[code] === blank ||
    code === 0x23 ||
    code === 0x5f ||
    code === 0x7e ||
    code === 0x27 ||
    code === 0x2019 ||
    code === 0x2d
  )
}

function isTrailingDash(code: number): boolean {
  return isTrailing(code) || code === 0x2013 || code === 0x2014
}
