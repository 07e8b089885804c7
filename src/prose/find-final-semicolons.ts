import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {readParagraphs} from './read-paragraphs.ts'
import {readProse} from './read-prose.ts'

/** A semicolon at the end of a line, which ends a paragraph where no text follows. */
const suspect = /;[ \t]*(?:\r?\n[ \t]*\r?\n|\s*$)/

/** Behind a letter: not the sweat drop of `^^;`, nor the end of `);` or `"a";`. Greek asks with it, and Chinese counts with its own. */
const ending = /[\p{L}\p{N})”"’](?<!\p{Script=Greek});[ \t]*$/u
const entity = /&#?\w{1,31};[ \t]*$/
/** What looks like a statement of a program that nobody put into a code block. */
const statement =
  /^\s*(?:(?:var|let|const|import|export|return|use|using|print|echo|int|string|public|private|function|SELECT|INSERT|UPDATE)\b.*|.*(?:[={}]|\)|->|::|\w\()[^\s]*);[ \t]*$/i

/** In UTF-16 code units; so that reading stays linear. */
const longestStatement = 300

/** Finds semicolons that end a paragraph of sentences, before which no list or quotation goes on. */
export function findFinalSemicolons(post: Post): Range[] {
  if (!suspect.test(post.text)) return []
  const paragraphs = readParagraphs(post)
  return paragraphs.flatMap(({kind, start, end}, index) => {
    const text = kind === 'text' ? readProse(post).slice(start, end) : ''
    const next = paragraphs[index + 1]
    const line = text.slice(text.lastIndexOf('\n') + 1)
    if (
      !ending.test(text) ||
      entity.test(text) ||
      statement.test(line.slice(-longestStatement)) ||
      text.trim().split(/\s+/).length < 4
    )
      return []
    if (next && next.kind !== 'text' && next.kind !== 'heading') return []
    const at = start + text.trimEnd().length
    // A row of paragraphs that all end so is a list, or a poem.
    const isRow = [paragraphs[index - 1], next].some(
      (beside) => beside && /;\s*$/.test(post.text.slice(beside.start, beside.end))
    )
    const range = {start: at - 1, end: at}
    return !isRow && post.isProse(range) ? [range] : []
  })
}
