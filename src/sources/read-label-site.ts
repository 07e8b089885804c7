import type {Range} from '../post/place.ts'
import type {BodyLines} from './body-lines.ts'
import {couldBeLabel, couldHoldLabel} from './could-be-label.ts'
import type {LabelPosition, LabelShape, LabelSite} from './label-site.ts'
import type {LabelStart} from './label-starts.ts'
import {type LabelWords, readLabelWords} from './label-words.ts'
import {readWrapper} from './label-wrapper.ts'
import {marks} from './line-pieces.ts'
import {followLinks, shiftTargets} from './line-targets.ts'
import {type Below, readBelowHeading, readBelowLine} from './lines-below.ts'

const headingLine = /^[\s>]*(?:#{1,6}\s|<h[1-6]\b)/i
const underline = /^\s{0,3}(?:=+|-+)\s*$/
const footnoteStart = /^[\s>]*\[\^/
const captionTag = /^<(?:figcaption|cite|small)\b/i
/** What may follow a heading's words: closing marks, the id of kramdown and Hugo. */
const headingEnd = new RegExp(`^(?:\\s|#|[*_]|\\{[^}]*\\}|[${marks.tag}${marks.endTag}])*$`)

/** Marks behind which a line or a sentence ends. */
const lineEnd = new RegExp(`^[)）\\]】*_~"'”’\\s${marks.tag}${marks.endTag}]*(?:$|[.。|·])`)

/** Without a colon behind them, longer words than these are part of a sentence. */
const longestIntroduction = 40

/** Words of a line with the addresses that follow them. */
interface Found {
  readonly words: LabelWords
  readonly shape: LabelShape
  readonly below: Below
  readonly isHeading: boolean
}

/** The site at a possible start of a label; `undefined` where nothing speaks for one: neither a separator nor a link. */
export function readLabelSite(lines: BodyLines, index: number, start: LabelStart): LabelSite | undefined {
  const line = lines.at(index)
  if (!line) return undefined
  const {flat, source} = lines.pieces(index)
  const found = flat.charAt(start.at) === marks.link ? readLink(lines, index, start) : readWords(lines, index, start)
  if (!found) return undefined
  const {words} = found
  const {opener, closed} = readWrapper(source, flat, [start.from, start.at, words.end, words.next])
  const position: LabelPosition = {
    lineStart: start.lineStart,
    tail: lines.isTail(index),
    afterImage: flat.slice(0, start.at).includes(marks.image) || isBelowImage(lines, index),
    heading: found.isHeading,
    continues: start.lineStart && isContinuation(lines, index, words),
    footnote: footnoteStart.test(source) || captionTag.test(opener ?? '')
  }
  return {
    words: source.slice(words.start, words.end),
    range: {start: line.start + words.start, end: line.start + words.end},
    separator: words.separator,
    ...(opener === undefined ? {} : {opener}),
    closed,
    shape: found.shape,
    targets: found.below.targets,
    position,
    line: {start: line.start, end: Math.max(line.start + source.length, lines.at(found.below.last)?.end ?? 0)}
  }
}

/** A link whose own text is the label, or begins with one: `[Source](url)`, `[Source: text](url)`. */
function readLink(lines: BodyLines, index: number, start: LabelStart): Found | undefined {
  const {pieces, flat, source: line} = lines.pieces(index)
  const link = pieces.find((piece) => piece.start === start.at)
  const text = link?.target?.text
  if (!link || !text) return undefined
  const source = line.slice(0, text.end)
  const from = text.start + (/^[\s*_~"'“‘([（【「]*/.exec(source.slice(text.start))?.[0].length ?? 0)
  const words = readLabelWords(source, from)
  if (!words || (words.separator === '' && words.next < text.end && words.end + words.closers.length < text.end)) {
    return undefined
  }
  if (words.separator === '' && words.end - words.start > longestIntroduction) return undefined
  // `[Sources](url): the folder of …` is an entry of a list, not a label.
  const isWrapped = /[(（[【「]\s*$/.test(line.slice(0, link.start))
  if (words.separator === '' && !isWrapped && !lineEnd.test(flat.slice(link.end))) return undefined
  if (!couldBeMeant(line, words, true)) return undefined
  const targets = shiftTargets([link], lines.at(index)?.start ?? 0)
  const below = {shape: 'link-next', targets, last: index} as const
  return {words, shape: 'link-next', below, isHeading: false}
}

function readWords(lines: BodyLines, index: number, start: LabelStart): Found | undefined {
  const {flat} = lines.pieces(index)
  const words = readLabelWords(flat, start.at)
  if (!words) return undefined
  const isNext = flat.charAt(words.next) === marks.link
  if (words.separator === '' && !isNext && !start.lineStart) return undefined
  const source = lines.source(index)
  const rest = flat.slice(words.next)
  const endsLine = rest.trim() === ''
  const opensHeading = start.lineStart && headingLine.test(source)
  const isHeading =
    start.lineStart && ((opensHeading && headingEnd.test(rest)) || (endsLine && isUnderlined(lines, index)))
  if (words.separator === '' && !isNext && !endsLine && !isHeading) return undefined
  if (!couldBeMeant(source, words, isNext)) return undefined
  const found = {words, isHeading}
  if (isHeading) {
    const below = readBelowHeading(lines, isUnderlined(lines, index) ? index + 1 : index)
    return {...found, shape: below.shape, below}
  }
  return endsLine ? readLineEnd(found, lines, index) : readRest(found, words, lines, index)
}

/** A label within a longer phrase is found before a colon and a link; elsewhere by listed words only, which show by themselves. */
function couldBeMeant(source: string, {start, end, separator}: LabelWords, isNext: boolean): boolean {
  const words = source.slice(start, end)
  return isNext && /[:：]/.test(separator) ? couldHoldLabel(words) : couldBeLabel(words)
}

/** Words behind which their line ends. */
function readLineEnd(found: Omit<Found, 'shape' | 'below'>, lines: BodyLines, index: number): Found | undefined {
  const below = readBelowLine(lines, index)
  if (below) return {...found, shape: below.shape, below}
  if (found.words.separator === '') return undefined
  const shape = lines.source(index + 1).trim() === '' ? 'nothing' : 'text-only'
  return {...found, shape, below: {shape, targets: [], last: index}}
}

/** Words behind which their line goes on. */
function readRest(
  found: Omit<Found, 'shape' | 'below'>,
  words: LabelWords,
  lines: BodyLines,
  index: number
): Found | undefined {
  const pieces = lines.pieces(index)
  const isNext = pieces.flat.charAt(words.next) === marks.link
  if (words.separator === '' && words.end - words.start > longestIntroduction) return undefined
  const links = followLinks(pieces, words.next, pieces.flat.length)
  const shape = isNext ? 'link-next' : links.length > 0 ? 'link-near' : 'text-only'
  const targets = shiftTargets(links, lines.at(index)?.start ?? 0)
  return {...found, shape, below: {shape, targets, last: index}}
}

function isUnderlined(lines: BodyLines, index: number): boolean {
  return underline.test(lines.source(index + 1)) && !headingLine.test(lines.source(index))
}

function isBelowImage(lines: BodyLines, index: number): boolean {
  const above = lines.at(index - 1)?.kind === 'blank' ? index - 2 : index - 1
  return /!\[|<img\b|<\/figure>|\{% *(?:include )?(?:image|figure|img|asset)|\{\{[<%] *(?:figure|img)/i.test(
    lines.source(above)
  )
}

function isContinuation(lines: BodyLines, index: number, words: Range): boolean {
  const source = lines.source(index)
  const above = lines.source(index - 1)
  if (source.slice(0, words.start).trim() !== '' || !/^\p{Ll}/u.test(source.slice(words.start))) return false
  return /[\p{L}\p{N},]$/u.test(above) && !headingLine.test(above)
}
