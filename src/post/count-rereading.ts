import type {Range} from './place.ts'

/**
 * What may be open to the end of its paragraph, and what closes it: comments, instructions, data sections and declarations
 * of HTML, and the title of a link in parentheses, which an escaped one does not close.
 */
const spans: readonly {readonly open: RegExp; readonly close: RegExp}[] = [
  {open: /<!--/g, close: /-->/g},
  {open: /<\?/g, close: /\?>/g},
  {open: /<!\[CDATA\[/g, close: /\]\]>/g},
  {open: /<![a-z]/gi, close: />/g},
  {open: /\s\(/g, close: /(?<!\\)\)/g}
]

/** Ending a line costs the parser as much as so many characters. */
const lineCost = 20

/**
 * How many characters of a paragraph a parser may read more than once: it reads each of these to what closes it, or to the
 * end of the paragraph in vain, and then goes on right behind where it began. `lines` is how many the paragraph has.
 */
export function countRereading(text: string, {start, end}: Range, lines: number): number {
  const paragraph = text.slice(start, end)
  const cost = 1 + (lineCost * lines) / Math.max(1, paragraph.length)
  let reread = 0
  for (const {open, close} of spans) {
    let closing = -1
    for (const {index} of paragraph.matchAll(open)) {
      if (closing <= index) {
        close.lastIndex = index
        closing = close.exec(paragraph)?.index ?? paragraph.length
      }
      reread += closing - index
    }
  }
  return reread * cost
}
