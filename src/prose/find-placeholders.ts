import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {lineEnd} from '../post/text-lines.ts'
import {filler, isPlaceholder, isSuspect, note} from './placeholder-phrases.ts'
import {readProse} from './read-prose.ts'

/** A line that was to be replaced before the post goes out: a `note` to oneself, or `filler` of a template. */
export interface Placeholder extends Range {
  readonly kind: 'note' | 'filler'
}

/** Finds lines of the body that are placeholders as a whole; headings, lists and code may be about such texts. */
export function findPlaceholders(post: Post, own: readonly string[]): Placeholder[] {
  const found: Placeholder[] = []
  for (const start of findSuspects(post, own)) {
    const end = lineEnd(post.text, start, post.text.length)
    if (!judgeLine(post.text.slice(start, end), own)) continue
    const line = readProse(post).slice(start, end)
    const kind = judgeLine(line, own)
    const from = start + line.length - line.trimStart().length
    const range = {start: from, end: from + line.trim().length}
    if (kind && post.isProse(range)) found.push({kind, ...range})
  }
  return found
}

/** The starts of lines worth a look. */
function findSuspects({text, body}: Post, own: readonly string[]): readonly number[] {
  const starts = body.map(({start}) => start)
  return own.length > 0 ? starts : starts.filter((start) => isSuspect(text, start))
}

function judgeLine(line: string, own: readonly string[]): Placeholder['kind'] | undefined {
  if (filler.test(line)) return 'filler'
  // What is noted beside a link is kept somewhere else, and meant for readers.
  if (note.test(line)) return /[\uE000-\uE005]/.test(line) ? undefined : 'note'
  return isPlaceholder(line, own) ? 'filler' : undefined
}
