import type {Range} from '../../post/place.ts'

/** What stands behind the `(` of a link. */
export interface Destination {
  /** The address, without blanks around it and without `<`, `>`. */
  readonly address: Range
  /** Just behind the closing parenthesis; absent when it does not come. */
  readonly end?: number
  /** What stopped the reading when it is not closed: a blank inside, a full-width parenthesis, or the end of the line. */
  readonly stop?: 'blank' | 'full-width' | 'line-end' | 'angle'
}

/** Addresses beyond this are data, and reading stays linear. */
const longestAddress = 2000

const title = /^\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))\s*\)/
/** The size of an image, as markdown-it-imsize and HackMD write it. */
const size = /^\s+=\d{0,5}%?x?\d{0,5}%?(?:\s+"[^"]{0,500}")?\s*\)/

/**
 * Reads the address of a link from just behind its opening parenthesis, as CommonMark does (0.31.2, section 6.3).
 * `undefined` for an address too long to be one.
 */
export function readDestination(line: string, from: number): Destination | undefined {
  const start = skipBlanks(line, from)
  if (line[start] === '<') return readAngle(line, start)
  let depth = 0
  let wideDepth = 0
  for (let at = start; at <= start + longestAddress; at++) {
    const character = line.charAt(at)
    if (character === '') return {address: {start, end: at}, stop: 'line-end'}
    if (character === ' ' || character === '\t') return closeBehindBlank(line, {start, end: at}, depth)
    if (character === ')' && depth === 0) return {address: {start, end: at}, end: at + 1}
    if (character === '）' && wideDepth === 0 && depth === 0 && line[at + 1] !== ')')
      return {address: {start, end: at}, stop: 'full-width'}
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '（') wideDepth++
    else if (character === '）') wideDepth--
  }
  return undefined
}

function closeBehindBlank(line: string, address: Range, depth: number): Destination {
  const rest = line.slice(address.end, address.end + longestAddress)
  const closing = depth > 0 ? undefined : (/^\s+\)/.exec(rest) ?? title.exec(rest) ?? size.exec(rest))
  if (closing) return {address, end: address.end + closing[0].length}
  return {address, stop: rest.trim() === '' ? 'line-end' : 'blank'}
}

function readAngle(line: string, start: number): Destination | undefined {
  const close = line.slice(start, start + longestAddress).indexOf('>')
  if (close === -1) return {address: {start: start + 1, end: line.length}, stop: 'angle'}
  const address = {start: start + 1, end: start + close}
  const rest = line.slice(start + close + 1, start + close + longestAddress)
  const closing = /^\s*\)/.exec(rest) ?? title.exec(rest)
  return closing ? {address, end: start + close + 1 + closing[0].length} : {address, stop: 'angle'}
}

function skipBlanks(line: string, from: number): number {
  let at = from
  while (line[at] === ' ' || line[at] === '\t') at++
  return at
}
