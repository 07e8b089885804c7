import type {BracketPair} from './bracket-pairs.ts'
import type {LinkFault} from './link-fault.ts'
import {type LinkLine, startsAddress, withScheme} from './link-line.ts'
import {type Destination, readDestination} from './read-destination.ts'

/** What one check sees of a pair of square brackets. */
export interface BracketView {
  readonly line: LinkLine
  readonly pair: BracketPair
  /** What stands between the brackets. */
  readonly text: string
  /** The characters just before and just behind. */
  readonly before: string
  readonly after: string
  /** What the parenthesis right behind holds; absent when there is none. */
  readonly destination?: Destination
}

/** One question asked of a pair of square brackets. */
export type BracketCheck = (view: BracketView) => LinkFault | undefined

/** `[ ]`, `[x]`, `[^1]` and `[1]` are tasks, footnotes and numbered references, never the text of a link beside them. */
const ownMeaning = /^(?:[ xX]?|\^.*|\d{1,3})$/

/** Longer texts between brackets are no texts of links, and reading stays linear. */
const longestText = 300

/** `[text] (https://x.org)`. */
export const findBlankBeforeAddress: BracketCheck = (view) => {
  const {line, pair, text, before, after} = view
  if ((after !== ' ' && after !== '\t') || before === ']' || ownMeaning.test(text)) return undefined
  const gap = /^[ \t]{1,9}\(/.exec(line.masked.slice(pair.end, pair.end + 10))?.[0].length
  if (gap === undefined || !startsAddress(line.text, pair.end + gap)) return undefined
  const destination = readDestination(line.masked, pair.end + gap)
  if (destination?.end === undefined) return undefined
  const inside = line.text.slice(pair.end + gap - 1, destination.end)
  return fault(
    'blank-before-address',
    startOf(view),
    destination.end,
    line.text.slice(startOf(view), pair.end) + withScheme(inside)
  )
}

/** `[text]（https://x.org）`, `[text](https://x.org）`, `[text]（https://x.org)`. */
export const findFullWidthBrackets: BracketCheck = (view) => {
  const {line, pair, text, before, after, destination} = view
  if ((after !== '(' && after !== '（') || before === ']' || ownMeaning.test(text)) return undefined
  if (!startsAddress(line.text, pair.end + 1)) return undefined
  if (after === '(' && destination?.stop !== 'full-width') return undefined
  const length = line.masked.slice(pair.end + 1, pair.end + 2000).search(/[\s)）]/)
  const close = pair.end + 1 + length
  if (!/[)）]/.test(line.masked.charAt(close))) return undefined
  const address = withScheme(line.text.slice(pair.end + 1, close))
  const start = startOf(view)
  return fault('full-width-brackets', start, close + 1, `${line.text.slice(start, pair.end)}(${address})`)
}

/** `[text](https://x.org` up to the end of the line or into the sentence, and `[text](https://x.org/a b)`. */
export const findOpenAddress: BracketCheck = (view) => {
  const {line, pair, destination} = view
  if (!destination?.stop || destination.stop === 'full-width') return undefined
  const {start, end} = destination.address
  if (!startsAddress(line.text, start)) return undefined
  if (destination.stop === 'line-end' && /^[)"'(]/.test(line.next)) return undefined
  if (destination.stop === 'angle') return fault('unclosed', pair.end, end)
  const later = /[()]/.exec(line.masked.slice(end, end + 2000))
  if (later?.[0] === ')') return addressWithBlank(view, end, end + later.index + 1)
  const written = line.text.slice(pair.end, end)
  const complete = /[\w/)-][\]}]?$/.test(written) ? written.replace(/[\]}]$/, '') : undefined
  return wholeFault('unclosed', view, end, complete && `${withScheme(complete)})`)
}

/** A title in curly quotes is no title; for other blanks nobody knows whether to drop or to encode them. */
function addressWithBlank(view: BracketView, addressEnd: number, end: number): LinkFault {
  const {text} = view.line
  const title = /^[ \t]+[“”„]([^“”"]{1,300})[“”]\)/.exec(text.slice(addressEnd, end))?.[1]
  const repair = title && `${withScheme(text.slice(view.pair.end, addressEnd))} "${title}")`
  return wholeFault('blank-in-address', view, end, repair)
}

/**
 * A fault of the address behind a pair of brackets. A repair makes a link of both, and then the fault is that of both;
 * there is none to offer where the text of the link began on an earlier line, or is too long for one.
 */
function wholeFault(id: LinkFault['fault'], view: BracketView, end: number, repair: string | undefined): LinkFault {
  const {line, pair} = view
  if (!repair || pair.isStray || pair.end - pair.start > longestText) return fault(id, pair.end, end)
  const start = startOf(view)
  return fault(id, start, end, line.text.slice(start, pair.end) + repair)
}

/** Where a link or an image begins. */
function startOf({pair, before}: BracketView): number {
  return before === '!' ? pair.start - 1 : pair.start
}

/** `(text)[https://x.org]`. */
export const findReversedBrackets: BracketCheck = ({line, pair, text, before, after}) => {
  if (before !== ')' || /[([:]/.test(after) || !isAddress(text)) return undefined
  const open = openingParenthesis(line.masked, pair.start - 1)
  if (open === undefined || line.masked[open - 1] === ']') return undefined
  const words = line.text.slice(open + 1, pair.start - 1)
  return words.trim() === '' ? undefined : fault('reversed-brackets', open, pair.end, `[${words}](${text})`)
}

function openingParenthesis(text: string, close: number): number | undefined {
  let depth = 0
  for (let at = close; at >= Math.max(0, close - longestText); at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth === 0) return at
  }
  return undefined
}

/** `[https://x.org]`, which shows its brackets, and `[text][https://x.org]`, a reference to nothing. */
export const findBracketedAddress: BracketCheck = ({line, pair, text, before, after}) => {
  if (/[([:（]/.test(after) || before === ')' || before === '[' || !isAddress(text)) return undefined
  if (before !== ']') {
    const start = before === '!' ? pair.start - 1 : pair.start
    return fault('bracketed-address', start, pair.end, before === '!' ? `![](${text})` : `[${text}](${text})`)
  }
  const open = line.masked.slice(Math.max(0, pair.start - longestText), pair.start).lastIndexOf('[')
  if (open === -1) return undefined
  const start = Math.max(0, pair.start - longestText) + open
  return fault('reference-to-address', start, pair.end, `${line.text.slice(start, pair.start)}(${text})`)
}

/** `[text]()`, `[](https://x.org)`. Calls (`list[0]()`) and icons with attributes (`[](x){: .icon}`) are none. */
export const findEmptyPart: BracketCheck = ({line, pair, text, before, destination}) => {
  if (pair.isStray || /[\w)\]]/.test(before)) return undefined
  if (destination?.end === undefined || line.masked[destination.end] === '{') return undefined
  const {address, end} = destination
  if (address.start >= address.end) return fault('empty-address', pair.start, end)
  return text.trim() === '' && before !== '!' ? fault('empty-text', pair.start, end) : undefined
}

/** Only with a scheme: `[www.x.org]` may well be a reference. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>]+$/i.test(text)
}

/** A fault without `repair` where there is none to offer. */
export function fault(id: LinkFault['fault'], start: number, end: number, repair?: string): LinkFault {
  return {fault: id, start, end, ...(repair && {repair})}
}
