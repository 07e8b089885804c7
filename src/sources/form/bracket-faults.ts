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

/** `[text] (https://x.org)`. */
export const findBlankBeforeAddress: BracketCheck = ({line, pair, text, before, after}) => {
  if ((after !== ' ' && after !== '\t') || before === ']' || ownMeaning.test(text)) return undefined
  const gap = /^[ \t]{1,9}\(/.exec(line.masked.slice(pair.end, pair.end + 10))?.[0].length
  if (gap === undefined || !startsAddress(line.text, pair.end + gap)) return undefined
  const destination = readDestination(line.masked, pair.end + gap)
  if (destination?.end === undefined) return undefined
  const inside = line.text.slice(pair.end + gap - 1, destination.end)
  return fault(
    'blank-before-address',
    pair.start,
    destination.end,
    line.text.slice(pair.start, pair.end) + withScheme(inside)
  )
}

/** `[text]（https://x.org）`, `[text](https://x.org）`, `[text]（https://x.org)`. */
export const findFullWidthBrackets: BracketCheck = ({line, pair, text, before, after, destination}) => {
  if ((after !== '(' && after !== '（') || before === ']' || ownMeaning.test(text)) return undefined
  if (!startsAddress(line.text, pair.end + 1)) return undefined
  if (after === '(' && destination?.stop !== 'full-width') return undefined
  const length = line.masked.slice(pair.end + 1, pair.end + 2000).search(/[\s)）]/)
  const close = pair.end + 1 + length
  if (length < 0 || /\s/.test(line.masked.charAt(close))) return undefined
  const address = withScheme(line.text.slice(pair.end + 1, close))
  return fault('full-width-brackets', pair.start, close + 1, `${line.text.slice(pair.start, pair.end)}(${address})`)
}

/** `[text](https://x.org` up to the end of the line or into the sentence, and `[text](https://x.org/a b)`. */
export const findOpenAddress: BracketCheck = ({line, pair, destination}) => {
  const {start = 0, end = 0} = destination?.address ?? {}
  if (!destination?.stop || destination.stop === 'full-width' || !startsAddress(line.text, start)) return undefined
  if (destination.stop === 'line-end' && /^[)"'(]/.test(line.next)) return undefined
  if (destination.stop === 'angle') return fault('unclosed', pair.end, end)
  const later = destination.stop === 'blank' ? /[()]/.exec(line.masked.slice(end, end + 2000)) : undefined
  if (later?.[0] === ')') return addressWithBlank(line, pair.end, end, end + later.index + 1)
  const written = line.text.slice(pair.end, end)
  const complete = /[\w/)-][\]}]?$/.test(written) ? written.replace(/[\]}]$/, '') : undefined
  return fault('unclosed', pair.end, end, complete && `${withScheme(complete)})`)
}

/** A title in curly quotes is no title; for other blanks nobody knows whether to drop or to encode them. */
function addressWithBlank(line: LinkLine, start: number, addressEnd: number, end: number): LinkFault {
  const title = /^[ \t]+[“”„]([^“”"]{1,300})[“”]\)$/.exec(line.text.slice(addressEnd, end))?.[1]
  const repair = title && `${withScheme(line.text.slice(start, addressEnd))} "${title}")`
  return fault('blank-in-address', start, end, repair)
}

/** `(text)[https://x.org]`. */
export const findReversedBrackets: BracketCheck = ({line, pair, text, before, after}) => {
  if (before !== ')' || /^[([:]/.test(after) || !isAddress(text)) return undefined
  const open = openingParenthesis(line.masked, pair.start - 1)
  if (open === undefined || line.masked[open - 1] === ']') return undefined
  const words = line.text.slice(open + 1, pair.start - 1)
  return words.trim() === '' ? undefined : fault('reversed-brackets', open, pair.end, `[${words}](${text})`)
}

const longestText = 300

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
  if (/^[([:（]/.test(after) || before === ')' || before === '[' || !isAddress(text)) return undefined
  if (before !== ']') {
    const start = before === '!' ? pair.start - 1 : pair.start
    return fault('bracketed-address', start, pair.end, before === '!' ? `![](${text})` : `[${text}](${text})`)
  }
  const open = line.masked.slice(Math.max(0, pair.start - longestText), pair.start).lastIndexOf('[')
  if (open < 0) return undefined
  const start = Math.max(0, pair.start - longestText) + open
  return fault('reference-to-address', start, pair.end, `${line.text.slice(start, pair.start)}(${text})`)
}

/** `[text]()`, `[](https://x.org)`. Calls (`list[0]()`) and icons with attributes (`[](x){: .icon}`) are none. */
export const findEmptyPart: BracketCheck = ({line, pair, text, before, destination}) => {
  if (pair.isStray || /^[\w)\]]/.test(before)) return undefined
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
