import type {Range} from '../post/place.ts'
import {readBareAddress} from './bare-address.ts'
import {type Destination, readDestination} from './form/read-destination.ts'
import type {SourceTarget} from './source-line.ts'

/** What stands in a line beside words: a link, an image, a tag of HTML, or what readers do not see (code, templates, comments). */
export interface Piece extends Range {
  readonly type: 'link' | 'image' | 'tag' | 'endTag' | 'hidden'
  /** Where a link leads. Offsets are those of the line as all others here, but for a `reference` those of the definition. */
  readonly target?: SourceTarget
}

/** A line taken apart. */
export interface LinePieces {
  /** The line as written, and as much of the next ones as belongs to a link or tag that begins in it. */
  readonly source: string
  readonly pieces: readonly Piece[]
  /** The line with every character of a piece replaced by the mark of its type; offsets stay. */
  readonly flat: string
}

/** The marks that stand for pieces in a flat line; of the private use area, which no font fills. */
export const marks = {link: '\uE001', image: '\uE002', tag: '\uE003', endTag: '\uE004', hidden: '\uE005'} as const

/** Looks a link label up among the definitions of the post; gives offsets into the whole text. */
export type Resolve = (label: string) => (Range & {readonly url: string}) | undefined

const token = /`+|\{\{|\{%|<!--|<(?=[/a-z])|!?\[|\\[!-/:-@[-`{-~]|https?:\/\/|www\.(?=[\w-]+\.)/gi
/** Links are shorter than this; so that reading stays linear where brackets never close. */
const longest = 1000
const tag = /^<\/?[a-z][a-z\d-]*(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/i
const autolink = /<((?:https?|ftp):[^\s<>]+|[\w.+-]+@[\w.-]+)>/iy
const template = /^(\{(?:\{[^}]*\}|%[^%]*%)\}[^\s()]*)(?:\s+"[^"]*")?\)/
const anchor = /^<a\s(?:[^>]*?\s)?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i

/**
 * Takes a line apart from left to right. Behind `length` only what began before is read. Linear: no link or tag is
 * followed further than a thousand characters.
 */
export function readLinePieces(line: string, resolve: Resolve, length = line.length): LinePieces {
  const pieces: Piece[] = []
  const flat: string[] = []
  const ends: Ends = {line}
  let done = 0
  token.lastIndex = 0
  for (let found = token.exec(line); found; found = token.exec(line)) {
    const at = found.index
    if (at >= length) break
    const piece = readPiece(ends, at, found[0], resolve)
    if (!piece) continue
    pieces.push(piece)
    flat.push(line.slice(done, at), marks[piece.type].repeat(piece.end - at))
    done = piece.end
    token.lastIndex = done
  }
  const end = Math.max(length, done)
  return {source: line.slice(0, end), pieces, flat: flat.join('') + line.slice(done, end)}
}

function readPiece(ends: Ends, at: number, mark: string, resolve: Resolve): Piece | undefined {
  const {line} = ends
  const hidden = (end: number): Piece => ({type: 'hidden', start: at, end})
  if (mark === '[' || mark === '![') return readBracket(line, at, mark, resolve)
  if (mark.startsWith('\\')) return undefined
  if (mark === '<!--') return hidden(findEnd(ends, '-->', at + 4) ?? line.length)
  if (mark === '<') return readTag(ends, at)
  if (mark.startsWith('`') || mark.startsWith('{')) {
    const close = mark === '{{' ? '}}' : mark === '{%' ? '%}' : mark
    const end = findEnd(ends, close, at + mark.length)
    return end === undefined ? undefined : hidden(end)
  }
  const address = readBareAddress(line, at)
  if (!address) return undefined
  const url = line.slice(address.start, address.end)
  return {type: 'link', ...address, target: {...address, url, form: 'bare'}}
}

function readTag(ends: Ends, at: number): Piece | undefined {
  const {line} = ends
  autolink.lastIndex = at
  const url = autolink.exec(line)?.[1]
  if (url) {
    const target = {start: at + 1, end: at + 1 + url.length, url, form: 'autolink'} as const
    return {type: 'link', start: at, end: target.end + 1, target}
  }
  const source = tag.exec(line.slice(at, at + longest))?.[0]
  if (!source) return undefined
  const end = at + source.length
  const name = /[a-z\d-]+/i.exec(source)?.[0].toLowerCase() ?? ''
  if (name === 'img') return {type: 'image', start: at, end}
  if (/^<(?:code|kbd|samp|script|style|pre)\b/i.test(source)) {
    return {type: 'hidden', start: at, end: findEnd(ends, `</${name}>`, end) ?? end}
  }
  const [match, double, single, bare] = anchor.exec(source) ?? []
  const address = double ?? single ?? bare
  if (match === undefined || address === undefined) {
    return {type: source.startsWith('</') ? 'endTag' : 'tag', start: at, end}
  }
  const start = at + match.length - address.length - (bare === undefined ? 1 : 0)
  const close = line.slice(end, end + longest).search(/<\/a>/i)
  const text = {start: end, end: close === -1 ? end : end + close}
  const target = {start, end: start + address.length, url: address.trim(), text, form: 'html'} as const
  return {type: 'link', start: at, end: close === -1 ? end : text.end + 4, target}
}

function readBracket(line: string, at: number, mark: string, resolve: Resolve): Piece | undefined {
  const start = at + mark.length
  const close = findClose(line, start)
  if (close === undefined) return undefined
  if (mark === '[' && line.charAt(start) === '^') return {type: 'hidden', start: at, end: close + 1}
  const text = {start, end: close}
  const isImage = mark === '![' || /^\s*(?:!\[|<img\b)/i.test(line.slice(start, start + 20))
  const type = isImage ? 'image' : 'link'
  if (line.charAt(close + 1) === '(') {
    const destination = readTemplate(line, close + 2) ?? readDestination(line, close + 2)
    if (!destination) return undefined
    const {address, end = address.end} = destination
    const url = line.slice(address.start, address.end)
    const target: SourceTarget = {...address, url, text, form: 'inline'}
    return mark === '![' ? {type, start: at, end} : {type, start: at, end, target}
  }
  const full = line.charAt(close + 1) === '[' ? findClose(line, close + 2) : undefined
  const label = full !== undefined && full > close + 2 ? line.slice(close + 2, full) : line.slice(start, close)
  const definition = resolve(label)
  if (!definition) return undefined
  const end = (full ?? close) + 1
  return mark === '!['
    ? {type, start: at, end}
    : {type, start: at, end, target: {...definition, text, form: 'reference'}}
}

/** A destination that a template writes: `[a]({{ '/b/' | url }})`. */
function readTemplate(line: string, from: number): Destination | undefined {
  const [match, source] = template.exec(line.slice(from, from + longest)) ?? []
  if (match === undefined || source === undefined) return undefined
  return {address: {start: from, end: from + source.length}, end: from + match.length}
}

/** The offset of the `]` that closes a bracket; brackets within are balanced, code spans are not looked for. */
function findClose(line: string, from: number): number | undefined {
  let depth = 0
  const limit = Math.min(line.length, from + longest)
  for (let at = from; at < limit; at++) {
    const code = line.charCodeAt(at)
    if (code === 92) at++
    else if (code === 91) depth++
    else if (code === 93 && depth-- === 0) return at
  }
  return undefined
}

/** Where marks that close something stand in a line, each looked for once until it is passed. */
interface Ends {
  readonly line: string
  known?: Map<string, number>
}

/** The offset behind the next closing mark; from one call to the next, `from` must not go back. */
function findEnd(ends: Ends, close: string, from: number): number | undefined {
  ends.known ??= new Map()
  let at = ends.known.get(close)
  if (at === undefined || (at !== -1 && at < from)) {
    at = ends.line.indexOf(close, from)
    ends.known.set(close, at)
  }
  return at === -1 ? undefined : at + close.length
}
