import type {BodyLine} from '../post/body.ts'
import {isFaulty} from '../post/is-faulty.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'

/** A run of characters that nobody sees; `name` is what Unicode calls the first. */
export interface InvisibleCharacters extends Range {
  readonly kind: 'text' | 'code'
  readonly name: string
}

const names: ReadonlyMap<string, string> = new Map([
  ['\u00ad', 'soft hyphen (U+00AD)'],
  ['\u200b', 'zero-width space (U+200B)'],
  ['\u2060', 'word joiner (U+2060)'],
  ['\ufeff', 'byte order mark (U+FEFF)']
])

/** Joiners (U+200C, U+200D) and marks of direction are left out: emoji and many scripts need them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]+/g

/** Thai, Lao, Burmese and Khmer write words without blanks and mark their ends so. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/

/** Beside these, people write one on purpose: to let `**` close before a letter, to keep `{{`, `@` or a fence from being read. */
const markup = /[*_~`{}@<>#%|:]/

/** Finds invisible characters in front matter, text and code, but those that were most likely put there on purpose. */
export function findInvisibleCharacters(post: Post): InvisibleCharacters[] {
  const {text} = post
  if (text.search(invisible) === -1) return []
  let line = 0
  return [...text.matchAll(invisible)].flatMap((match): InvisibleCharacters[] => {
    const [run] = match
    const start = match.index
    const end = start + run.length
    if (start === 0 || isMeant(run, text.charAt(start - 1), text.charAt(end))) return []
    while ((post.body[line]?.end ?? start) < start) line++
    const kind = start < post.bodyStart ? readFrontKind(post, start) : readKind(post.body[line], text)
    return kind ? [{kind, name: names.get(run.charAt(0)) ?? '', start, end}] : []
  })
}

function isMeant(run: string, before: string, behind: string): boolean {
  // Within a file, no byte order mark does anything.
  if (run.includes('\ufeff')) return false
  if (unspaced.test(before) || unspaced.test(behind)) return true
  const isBetweenLetters = /[\p{L}\p{M}]/u.test(before) && /[\p{L}\p{M}]/u.test(behind)
  if (run === '\u00ad') return isBetweenLetters
  // A line of its own is a spacer.
  if (/^[\r\n]?$/.test(before) && /^[\r\n]?$/.test(behind)) return true
  const isBreak = /[/.\\=&?_-]/.test(before) || /[/.\\=&?_-]/.test(behind)
  return markup.test(before) || markup.test(behind) || isBreak
}

/** What the parser of the front matter stumbles over is told as that. */
function readFrontKind(post: Post, offset: number): InvisibleCharacters['kind'] | undefined {
  return isFaulty(post, {start: offset - 1, end: offset + 1}) ? undefined : 'text'
}

/** Indented lines may be code or the inside of HTML: only what stands in a fence is told as code. */
function readKind(line: BodyLine | undefined, text: string): InvisibleCharacters['kind'] | undefined {
  if (line?.kind === 'comment') return undefined
  return line?.kind === 'code' && !/^(?: {4}|\t)/.test(text.slice(line.start, line.start + 4)) ? 'code' : 'text'
}
