import type {BodyLine} from './body.ts'
import {countMarks} from './line-marks.ts'

/** The events that micromark makes of a line, of a mark before its text, and of an underlined heading, about. */
const events = {line: 1, mark: 2, heading: 4}

/** The block quotes and the list items that a line is in, as far as its own marks tell. */
interface Blocks {
  readonly marks: number
  readonly quotes: number
  /** Where the first mark of a line with an item stands, in characters from the start of the line; -1 outside of lists. */
  readonly item: number
}

const none: Blocks = {marks: 0, quotes: 0, item: -1}
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
    if (lead !== '' || open !== none) {
      const blocks = readBlocks(lead)
      made += events.mark * blocks.marks
      const goesOn = blocks.marks === 0 && (kind === 'blank' ? open.quotes === 0 : lead !== '')
      if (!goesOn) {
        if (ends(open, blocks)) copied += made
        open = blocks
      }
    }
    const isUnderline = kind === 'text' && isParagraph && isUnderlineAt(text, start + lead.length)
    if (isUnderline) {
      made += events.heading
      copied += made
    }
    isParagraph = kind === 'text' && !isUnderline
    return copied
  }
}

function readBlocks(lead: string): Blocks {
  const marks = countMarks(lead)
  if (marks === 0) return none
  const quotes = lead.split('>').length - 1
  return {marks, quotes, item: marks > quotes ? lead.search(/[^ \t]/) : -1}
}

/** Whether a block of the line before has ended, or one within a list. */
function ends(open: Blocks, {marks, quotes, item}: Blocks): boolean {
  if (quotes < open.quotes) return true
  return item === -1 ? open.item >= 0 : marks > 1 || item < open.item
}

function isUnderlineAt(text: string, offset: number): boolean {
  underline.lastIndex = offset
  return underline.test(text)
}
