import type {BodyLine} from './body.ts'
import {countMarks} from './line-marks.ts'

/** The events that micromark makes of a line, of a mark before its text, and of an underlined heading, about. */
const events = {line: 1, mark: 2, heading: 4}

/** The block quotes, and the list item, that a line is in, as far as its own marks tell. */
interface Blocks {
  readonly quotes: number
  /** Where the mark of the item stands, in characters from the start of the line; -1 outside of lists. */
  readonly item: number
}

const none: Blocks = {quotes: 0, item: -1}
const underline = /(?:=+|-+)[ \t]*(?=[\r\n]|$)/y

/**
 * Counts what micromark 4 copies while it reads lines, one after the other, and returns the sum so far: all events up to
 * there (`documentContinue` and `writeToChild` in `micromark/lib/initialize/document.js`) wherever a block quote ends, or a
 * list, and (`resolveToSetextUnderline`) at each underlined heading.
 */
export function createCopyCounter(text: string): (line: BodyLine, lead: string) => number {
  let made = 0
  let copied = 0
  let open = none
  let isParagraph = false
  return ({start, kind}, lead) => {
    made += events.line
    if (kind === 'code') return copied
    const marks = countMarks(lead)
    const quotes = lead.split('>').length - 1
    const isItem = marks > quotes
    const indent = lead.search(/[^ \t]/)
    const blocks = marks > 0 ? {quotes, item: isItem ? indent : -1} : none
    made += events.mark * marks
    const goesOn = marks === 0 && (kind === 'blank' ? open.quotes === 0 : lead !== '')
    const ends = !goesOn && (quotes < open.quotes || (isItem ? marks > 1 || blocks.item < open.item : open.item >= 0))
    if (ends) copied += made
    if (!goesOn) open = blocks
    const isUnderline = kind === 'text' && isParagraph && isUnderlineAt(text, start + lead.length)
    if (isUnderline) copied += made += events.heading
    isParagraph = kind === 'text' && !isUnderline
    return copied
  }
}

function isUnderlineAt(text: string, offset: number): boolean {
  underline.lastIndex = offset
  return underline.test(text)
}
