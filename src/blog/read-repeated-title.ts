import {findEntry} from '../post/find-entry.ts'
import type {Place, Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'

/** The title of a post, said again where its body begins. */
export interface RepeatedTitle {
  readonly form: 'heading' | 'line'
  /** The line as written, without the marks of a heading. */
  readonly text: string
  readonly place: Place
}

/** Titles are shorter; a body that is one long line is not compared. */
const longestTitle = 300

/** What may stand above the title and is not read: a lone image or tag, a template, an import of MDX, `[TOC]`. */
const unread = /^(?:!\[[^\]]*\]\([^)]*\)|<(?!h1\b)[^>]*>(?:<\/\w+>)?|\{[{%][^}]*\}|\[toc\]|\[\[toc\]\])\s*$/i

/** Looks for the title at the start of the body: as a heading, or as a line by itself. */
export function readRepeatedTitle(post: Post): RepeatedTitle | undefined {
  const {frontMatter, body, text} = post
  const title = frontMatter && findEntry(frontMatter, 'title', {fold: true})?.value
  if (title?.type !== 'scalar' || title.text === '' || title.text.length > longestTitle) return undefined
  const index = body.findIndex((line) => line.kind === 'text' && !unread.test(sliceShort(text, line)))
  const line = body[index]
  if (!line || body.slice(0, index).some(({kind}) => kind === 'code' || kind === 'fence')) return undefined
  const source = sliceShort(text, line)
  const [, opening = '', words = ''] = heading.exec(source) ?? /^( *)(.*?)[ \t]*$/.exec(source) ?? []
  if (!isSameTitle(words, title.text)) return undefined
  const next = body[index + 1]
  const isHeading =
    /[#<]/.test(opening) || (next?.kind === 'text' && /^ {0,3}(?:=+|-+)[ \t]*$/.test(sliceShort(text, next)))
  // A paragraph that goes on is a sentence that begins with the words of the title.
  if (!isHeading && next?.kind === 'text') return undefined
  const start = line.start + opening.length
  return {form: isHeading ? 'heading' : 'line', text: words, place: post.place({start, end: start + words.length})}
}

/** `# Words`, `## Words ##`, `# Words {#id}`, `<h1>Words</h1>`. */
const heading = /^( {0,3}(?:#{1,6}[ \t]+|<h1[^>]*>[ \t]*))(.*?)[ \t]*(?:<\/h1>|#+|\{[:#.][^}]*\})?[ \t]*$/i

function sliceShort(text: string, {start, end}: Range): string {
  return end - start > 2 * longestTitle ? '' : text.slice(start, end)
}

/** Whether two titles are the same; most differ in their first words already, and the rest is not looked at. */
function isSameTitle(one: string, other: string): boolean {
  const [first, second] = [simplify(firstWord(one)), simplify(firstWord(other))]
  if (!first.startsWith(second) && !second.startsWith(first)) return false
  const simple = simplify(one)
  return simple !== '' && simple === simplify(other)
}

function firstWord(title: string): string {
  const text = title.trimStart()
  const end = text.indexOf(' ')
  return end === -1 ? text : text.slice(0, end)
}

/** What two titles are compared by: letters, digits, `+` and `#` alone, whatever their case, width and accents' form. */
function simplify(title: string): string {
  return title
    .replace(/&(?:amp|nbsp|quot|lt|gt|#39);/g, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#]+/gu, '')
}
