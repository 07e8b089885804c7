import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {type DoubledWords, doubledWords} from './doubled-words.ts'
import {matchProse} from './match-prose.ts'
import type {RepeatedWord} from './repeated-word.ts'

const bySpelling = new Map<string, DoubledWords[]>()
for (const listed of doubledWords) {
  for (const word of listed.words.split(' ')) bySpelling.set(word, [...(bySpelling.get(word) ?? []), listed])
}

/** A listed word twice, in small letters as names and abbreviations are not, and no part of a longer word. */
const doubled = new RegExp(
  `\\s(${[...bySpelling.keys()].join('|')})(\\s+)\\1(?![\\w\\u00c0-\\u024f\\u3041-\\u9fff\\uac00-\\ud7a3'’/@#&*~=+-]|\\.\\w)`,
  'g'
)

/** Within a line, or around the end of one; two blanks before the end break the line, as verses do. */
const gapWithin = /^(?:[ \t]+|[ \t]?\r?\n[ \t]*)$/

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'your', 'their', 'its'])

/** Behind these, nothing can be named without a `to`: "reach out the the team". */
const wantsTo =
  /\b(?:reach(?:es|ed|ing)? out|look(?:s|ed|ing)? forward|(?:go|goes|going|went|come|comes|coming|came) back|due|according|thanks|listen(?:s|ed|ing)?|belong(?:s|ed|ing)?) $/i

/** How far the words around are looked at, in UTF-16 code units. */
const surroundings = 150

/** Finds words of grammar that were written twice ("the the") in the prose of a post. */
export function findDoubledWords(post: Post): RepeatedWord[] {
  return matchProse(doubled, post).flatMap((match): RepeatedWord[] => {
    const [whole, word = '', gap = ''] = match
    const range = {start: match.index + 1, end: match.index + whole.length}
    if (!gapWithin.test(gap) || !isSlip(word, match.input, range)) return []
    if (gap.includes('\n')) return [{kind: 'line-end', word, ...range}]
    const before = match.input.slice(Math.max(0, range.start - surroundings), range.start)
    return [{kind: articles.has(word) && wantsTo.test(before) ? 'for-to' : 'doubled', word, ...range}]
  })
}

function isSlip(word: string, prose: string, {start, end}: Range): boolean {
  const before = prose.slice(Math.max(0, start - surroundings), start)
  const behind = prose.slice(end, end + surroundings)
  const isThird = wordAtEnd.exec(before.slice(-20))?.[1] === word || wordAtStart.exec(behind.slice(0, 20))?.[1] === word
  if (isThird || isQuoted(before, behind)) return false
  const around = new Set(`${before} ${behind}`.toLowerCase().match(/[\p{L}\p{M}]+/gu))
  return (bySpelling.get(word) ?? []).some(({evidence, excuse}) => {
    const count = evidence?.split(' ').filter((other) => around.has(other)).length ?? 2
    return count >= 2 && !excuse?.test(before)
  })
}

const wordAtEnd = /(\p{L}+)[\s,]*$/u
const wordAtStart = /^[\s,]*(\p{L}+)/u

/** Between quotation marks stands what somebody wrote so, or what the text is about. */
function isQuoted(before: string, behind: string): boolean {
  if (/["“‘'«„]\s?$/.test(before) || /^\s?["”’»“]/.test(behind)) return true
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.lastIndexOf('“') > line.lastIndexOf('”') || (line.split('"').length - 1) % 2 === 1 || /^\s*>/.test(line)
}
