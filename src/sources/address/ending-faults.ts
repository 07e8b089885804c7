import type {PartsCheck} from './address-check.ts'
import type {AddressFault} from './address-fault.ts'

/** Punctuation of Chinese, Japanese and Korean sentences, and curly quotes: never the start of what follows ASCII in an address. */
const closingMarks = '。，、；：！？）」』】〉》］｝．｡｣…”’·'
const openingMarks = '（「『【〈《［｛“‘'

/** Korean particles and the few words that follow an address without a blank. */
const koreanTail =
  /[\w/)-](에서는|에서도|에서|에게|에는|에도|으로|부터|까지|이며|이고|입니다|이다|처럼|보다|참고|참조|링크|에|의|을|를|은|는|와|과|로|도)$/

/** `https://x.org/a。`, `https://x.org/a）を参照`, `https://x.org/a에서`: the sentence became part of the address. */
export const findSwallowedText: PartsCheck = (url, {host, path}, {form}) => {
  const start = startOfSentence(url, host.start, form === 'bare')
  if (start !== undefined) return swallowed(url, start)
  if (form !== 'bare') return undefined
  const tail = koreanTail.exec(url.slice(path.start))?.[1]
  return tail === undefined ? undefined : swallowed(url, url.length - tail.length)
}

/** Behind ASCII: a mark in the middle of a Japanese title belongs to it. */
function startOfSentence(url: string, from: number, isBare: boolean): number | undefined {
  for (let at = from; at < url.length; at++) {
    const character = url.charAt(at)
    if (character < '\u0080' || url.charAt(at - 1) > '\u007F') continue
    if (closingMarks.includes(character) || (isBare && openingMarks.includes(character))) return at
  }
  const encoded = /(?:%E3%80%8[12]|%EF%BC%(?:89|8C|9B)|%E3%80%8D)$/i.exec(url)
  return encoded && !/%[\dA-F]{2}$/i.test(url.slice(from, encoded.index)) ? encoded.index : undefined
}

function swallowed(url: string, start: number): AddressFault {
  return {
    fault: 'swallowed-text',
    level: 'broken',
    start,
    end: url.length,
    repair: url.slice(0, start),
    data: {written: url.slice(start)}
  }
}

/** `https://x.org/some-ti…`, `https://x.org/some-ti...`: copied from a place that shows long addresses shortened. */
export const findCutOff: PartsCheck = (url, {hostName, path}) => {
  const dots = /(?:\.{3}|…)$/.exec(url)
  const titleOrRange = hostName.endsWith('.wikipedia.org') || url.slice(path.start, path.end).includes('/compare/')
  if (!dots || titleOrRange) return undefined
  return {fault: 'cut-off', level: 'broken', start: dots.index, end: url.length, data: {written: dots[0]}}
}

/** Titles on a wiki end in any mark (`Apple_Inc.`, `Yahoo!`). */
const wikis = /(?:^|\.)(?:wikipedia|wikimedia|wiktionary|wikiquote|fandom|wikidata)\.(?:org|com)$/

/** A comma, semicolon or lone quote behind an address belongs to the sentence; a period or exclamation mark may be its own. */
export const findTrailingPunctuation: PartsCheck = (url, {host, hostName, fragment}, {form}) => {
  const marks = /[.,;:!?'"`|>\]]{1,5}$/.exec(url)?.[0] ?? ''
  const start = url.length - marks.length
  if (marks === '' || fragment || marks.startsWith('...') || wikis.test(hostName) || closesWhatItOpened(marks, url)) {
    return undefined
  }
  const certain = /[,;"`|>\]]/.test(marks) || (start <= host.end && marks !== '.')
  // GFM leaves `?!.,:*_~'"` behind a bare address out of it (spec 0.29-gfm, section 6.9).
  if (marks === '?' || marks === "'" || (form === 'bare' && !certain)) return undefined
  return {
    fault: 'trailing-punctuation',
    level: certain ? 'broken' : 'advice',
    start,
    end: url.length,
    repair: url.slice(0, start),
    data: {written: marks}
  }
}

/** The bracket of `https://[::1]` and `?a[]`, the second quote of `?q="a"`, the semicolon of `&gt;`. */
function closesWhatItOpened(marks: string, url: string): boolean {
  if (marks.endsWith(']')) return url.includes('[')
  if (marks.endsWith('"')) return url.indexOf('"') < url.length - 1
  return marks === ';' && /&#?\w{1,10};$/.test(url)
}

/** `https://x.org/a)` took the parenthesis of the sentence; `…/wiki/Rust_(language` lost its own. */
export const findUnbalancedParenthesis: PartsCheck = (url, {path, query, fragment}) => {
  const end = fragment ? fragment.start - 1 : url.length
  const {depth, lowest} = parentheses(url.slice(path.start, end))
  if (lowest < 0 && url.endsWith(')')) {
    return unbalanced(url, url.length - 1, url.slice(0, -1), 'broken')
  }
  if (depth !== 1) return undefined
  const open = url.lastIndexOf('(', end)
  const isWikiTitle = !query && /_\([^/]*$/.test(url.slice(path.start, path.end).slice(-80))
  return isWikiTitle ? unbalanced(url, open, `${url.slice(0, end)})${url.slice(end)}`, 'broken') : undefined
}

function parentheses(text: string): {depth: number; lowest: number} {
  let depth = 0
  let lowest = 0
  for (const character of text) {
    if (character === '(') depth++
    else if (character === ')') depth--
    lowest = Math.min(lowest, depth)
  }
  return {depth, lowest}
}

function unbalanced(url: string, start: number, repair: string, level: AddressFault['level']): AddressFault {
  return {
    fault: 'unbalanced-parenthesis',
    level,
    start,
    end: start + 1,
    repair,
    data: {written: url.charAt(start)}
  }
}

const secondStart = /(?<=[\w,;|)-])https?:\/\/[\w-]+\./gi

/** `https://x.org/ahttps://y.org/b`; an address behind `/`, `=`, `#` or `:` is meant for an archive or a proxy. */
export const findGluedAddresses: PartsCheck = (url, {path}) => {
  for (const match of url.matchAll(secondStart)) {
    const isEncoded = /%[\dA-Fa-f]{2}$/.test(url.slice(0, match.index).slice(-3))
    if (match.index < path.start || match.index > path.end || isEncoded) continue
    return {
      fault: 'glued-addresses',
      level: 'broken',
      start: match.index,
      end: url.length,
      data: {first: url.slice(0, match.index), second: url.slice(match.index)}
    }
  }
  return undefined
}
