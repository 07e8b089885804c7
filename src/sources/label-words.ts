import type {Range} from '../post/place.ts'
import {marks} from './line-pieces.ts'
import {skipMatch} from './skip-match.ts'

/** A group of words that could be a label, and what follows it in its line. */
export interface LabelWords extends Range {
  readonly separator: string
  /** The brackets, quotes and emphasis marks that close right behind the words. */
  readonly closers: string
  /** The offset behind separator and marks: where an address would stand. */
  readonly next: number
}

const longestWords = 80
const words = new RegExp(
  `(?:[^${Object.values(marks).join('')}:：ː∶﹕()（）\\[\\]【】「」『』〔〕《》〈〉<>*,，、。！？!?;；…“”"|=→⇒➡{}.]|\\.(?!\\s|$)|\\(s\\)){1,${longestWords + 20}}`,
  'y'
)
const closing = new RegExp(`[*_~"'”’)）\\]】」』〕》〉>\\s${marks.endTag}]*`, 'y')
const separatorMark = /::?|：|[ː∶﹕;；|=→⇒➡]|-{1,2}>?|[–—]/y
const opening = new RegExp(`[*_~"'“‘(（\\[【「『<\\s${marks.tag}${marks.endTag}]*`, 'y')
/** Marks behind which neither a separator nor a link can follow the words: they are of a sentence. */
const sentenceMarks = ',.!?…，、。！？'
const trailingDash = /\s*[-–—]+\s*$/

/**
 * Reads the words that begin at an offset of a flat line (see `readLinePieces`); `undefined` for none or too many.
 * A mark other than a colon is a separator only where a link stands behind it.
 */
export function readLabelWords(flat: string, at: number): LabelWords | undefined {
  const wordsEnd = skipMatch(words, flat, at)
  if (wordsEnd === at || wordsEnd - at >= longestWords + 20) return undefined
  const behindWords = flat.charAt(wordsEnd)
  if (behindWords !== '' && sentenceMarks.includes(behindWords)) return undefined
  const found = flat.slice(at, wordsEnd)
  const dash = behindWords === marks.link ? trailingDash.exec(found)?.[0] : undefined
  const source = (dash ? found.slice(0, -dash.length) : found).replace(/[\s_~'’#-]+$/, '')
  if (source.length > longestWords || !/\p{L}/u.test(source)) return undefined
  const end = at + source.length
  const closers = dash ? '' : flat.slice(end, skipMatch(closing, flat, end))
  // The end of a link whose text began on the line above.
  if (closers.includes(']') && !flat.slice(0, at).includes('[')) return undefined
  const separator = dash ? dash.trim() : readSeparator(flat, end + closers.length)
  const behind = dash ? wordsEnd : end + closers.length + separator.length
  const next = skipMatch(opening, flat, behind)
  return {start: at, end, separator, closers: closers.replace(/\s+/g, ''), next}
}

function readSeparator(flat: string, at: number): string {
  const separator = flat.slice(at, skipMatch(separatorMark, flat, at))
  const behind = at + separator.length
  if (separator === ':') return isColonOfSentence(flat, at) ? separator : ''
  if (separator === '：') return separator
  return flat.charAt(skipMatch(opening, flat, behind)) === marks.link ? separator : ''
}

/** Whether a colon divides a sentence: it does not in `:emoji:`, `12:30`, `key:value`. */
function isColonOfSentence(flat: string, at: number): boolean {
  return !/[\w/\\]/.test(flat.charAt(at + 1))
}
