import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {marks} from '../sources/line-pieces.ts'
import {readParagraphs} from './read-paragraphs.ts'
import {readProse} from './read-prose.ts'

/** A bracket or quotation mark without its other half. */
export interface UnbalancedMark extends Range {
  readonly kind: 'unclosed' | 'unopened'
  /** What would go with it. */
  readonly other: string
}

/** ‘ and ’ are left out, which are apostrophes too; " and ' have no direction. */
const pairs = ['()', '[]', '{}', '“”', '«»', '［］', '【】', '「」', '『』', '《》', '〈〉', '〔〕']
const closing: ReadonlyMap<string, string> = new Map(pairs.map(([open = '', close = '']) => [open, close]))
const opening: ReadonlyMap<string, string> = new Map(pairs.map(([open = '', close = '']) => [close, open]))
const mark = /[()[\]{}“”«»［］【】「」『』《》〈〉〔〕]/g
const anyMark = /[()（）[\]{}“”«»［］【】「」『』《》〈〉〔〕]/g

/** Faces (`:)`, `^^)`), laughter that nobody closes (`(笑`), labels (`1)`, `a)`, `e.g)`, `예)`), intervals (`[0, 1)`). */
const faceBefore = /(?:(?:^|[\s\p{L}!?.~])[:;=][-'^o]?|[\^ㅎㅋㅠㅜ])$/u
const sadBefore = /(?:^|\s)[:;=]['-]?$/
const laughter = /^(?:ry|笑|爆|汗|泣|死|違|ぇ|w+\b)/
const label =
  /(?:(?:^|[\s(/,])(?:\d{1,3}|\p{L}|[ivx]{1,4}|e\.g\.?|i\.e\.?)(?:\.\d{1,3})*|(?:^|\n|\. )[\s>*_-]*\S{1,8})$/u
/** A function with a name that only code has: `user_pref(`, `fs.read(`. */
const call = /\w[._$]\w+$/
/** A bracket that the text is about, and explains in brackets: `match ( (an open one)`. */
const shown = /^\s\( \(/
const interval = /[[(]\s*-?[\d.∞\w+]{1,12}\s*[,;]\s*-?[\d.∞\w+]{1,12}\s*[\])]/g

/** A mark and its other half are looked for so far apart, where they stand in different paragraphs. */
const farthest = 5000

/**
 * Finds brackets and quotation marks that are not closed, or not opened, in the prose of a post: of each pair the first in a
 * paragraph, as the others are often right once that is mended.
 */
export function findUnbalancedPairs(post: Post, ignored: readonly string[] = []): UnbalancedMark[] {
  if (!mayBeUnbalanced(post.text)) return []
  const prose = readProse(post)
  const left: UnbalancedMark[] = []
  const paragraphs = new Map<UnbalancedMark, Range>()
  for (const paragraph of readParagraphs(post)) {
    const {kind, start, end} = paragraph
    const text = prose.slice(start, end)
    // Formulas and what is meant for a template have rules of their own.
    if (kind === 'table' || /[$\\`]|\{[:%{]|[%}]\}|<\w/.test(text)) continue
    // A wide bracket may be closed by a narrow one.
    const narrow = text.replaceAll('（', '(').replaceAll('）', ')')
    const bare = narrow.replace(interval, (found) => ' '.repeat(found.length))
    for (const found of findInParagraph(bare, start)) {
      left.push(found)
      paragraphs.set(found, paragraph)
    }
  }
  const odd = oddQuotes(prose)
  const told = new Set<string>()
  return cancel(left).filter((found) => {
    const character = prose.charAt(found.start)
    const paragraph = paragraphs.get(found) ?? found
    const close = closing.get(found.other) ?? found.other
    const pair = `${paragraph.start} ${close}`
    if (odd.has(character) || ignored.includes(character) || told.has(pair)) return false
    // Its other half stands in a link or in code.
    if (isBalanced(post.text.slice(paragraph.start, paragraph.end), close)) return false
    if (!post.isProse({start: found.start, end: found.end})) return false
    told.add(pair)
    return true
  })
}

/** What opens as often as it closes in the whole text is fine in most posts, and need not be looked at closer. */
function mayBeUnbalanced(text: string): boolean {
  const counts = new Map<string, number>()
  for (const [character] of text.matchAll(anyMark)) counts.set(character, (counts.get(character) ?? 0) + 1)
  const count = (characters: string): number => [...characters].reduce((sum, each) => sum + (counts.get(each) ?? 0), 0)
  if (count('(（') !== count(')）')) return true
  return pairs.some(([open = '', close = '']) => open !== '(' && count(open) !== count(close))
}

/** Whether a mark is closed in a text as often as it is opened, whatever stands in code and addresses. */
function isBalanced(text: string, close: string): boolean {
  const narrow = close === ')' ? text.replaceAll('（', '(').replaceAll('）', ')') : text
  return narrow.split(close).length === narrow.split(opening.get(close) ?? '').length
}

function findInParagraph(text: string, offset: number): UnbalancedMark[] {
  const open = new Map<string, number[]>()
  const found: UnbalancedMark[] = []
  // Between tags, braces are coloured code.
  const hasTags = text.includes(marks.tag)
  let hasFace = false
  for (const {0: character, index} of text.matchAll(mark)) {
    const before = text.slice(Math.max(0, index - 12), index)
    const behind = text.slice(index + 1, index + 4)
    const close = closing.get(character)
    const isFace = character === ')' ? faceBefore.test(before) : character === '(' && isSad(before, behind)
    hasFace ||= isFace
    const isCode = (/[{}]/.test(character) && hasTags) || (character === '(' && call.test(before))
    if (isCode || isNamed(before.slice(-1), behind.charAt(0))) continue
    if (close !== undefined) {
      if (
        !isFace &&
        !shown.test(before.slice(-1) + character + behind) &&
        !(close === ')' && laughter.test(behind) && !text.includes(close, index))
      ) {
        push(open, close, index)
      }
      continue
    }
    // Whether a face also closes a bracket, nobody can tell.
    if (open.get(character)?.pop() !== undefined || (character === ')' && (hasFace || label.test(before)))) continue
    const start = offset + index
    found.push({kind: 'unopened', other: opening.get(character) ?? '', start, end: start + 1})
  }
  for (const [other, openers] of open) {
    // What opens twice at one place and never closes is named: "a blank before ((".
    const named = new Set(openers.flatMap((index, at) => (openers[at + 1] === index + 1 ? [index, index + 1] : [])))
    for (const index of openers) {
      if (named.has(index)) continue
      found.push({kind: 'unclosed', other, start: offset + index, end: offset + index + 1})
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isSad(before: string, behind: string): boolean {
  return sadBefore.test(before) || /^[:;](?:\s|$)/.test(behind)
}

/** Whether the text is about the mark: `"{"`, or `は)の` in Japanese. */
function isNamed(before: string, behind: string): boolean {
  if (before === behind && /["']/.test(before)) return true
  return /[はがをにと]/.test(before) && /[のがをにと]/.test(behind)
}

/** Takes out what opens in one paragraph and closes in a later one. */
function cancel(found: readonly UnbalancedMark[]): UnbalancedMark[] {
  const open = new Map<string, UnbalancedMark[]>()
  const settled = new Set<UnbalancedMark>()
  for (const each of found) {
    if (each.kind === 'unclosed') {
      push(open, each.other, each)
      continue
    }
    const opener = open.get(closing.get(each.other) ?? '')?.pop()
    if (opener && each.start - opener.start < farthest) settled.add(opener).add(each)
  }
  return found.filter((each) => !settled.has(each))
}

function push<T>(lists: Map<string, T[]>, name: string, value: T): void {
  const list = lists.get(name)
  if (list) list.push(value)
  else lists.set(name, [value])
}

/** Quotation marks that this post does not use as pairs: „so“, ”so”, »so«, or one “ for each paragraph of a long quotation. */
function oddQuotes(prose: string): Set<string> {
  const count = (character: string): number => prose.split(character).length - 1
  const odd = new Set<string>()
  const isOdd = /„|\n[ \t]{0,12}>?[ \t]{0,12}“/.test(prose) || count('“') === 0 || count('”') === 0
  // ”so” on two lines is how the post quotes; on one it is a slip.
  if (isOdd || (prose.match(/^[^“”\n]*”[^“”\n]+”[^“”\n]*$/gm)?.length ?? 0) > 1) odd.add('“').add('”')
  if (/^[^«»]*»/.test(prose)) odd.add('«').add('»')
  return odd
}
