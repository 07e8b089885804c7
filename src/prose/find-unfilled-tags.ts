import type {Entry} from '../post/front-matter.ts'
import {isFaulty} from '../post/is-faulty.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {readBodyLines} from '../sources/body-lines.ts'
import {isPlaceholder} from './placeholder-phrases.ts'

/** What a template fills in when a post is made, left as the whole of a value: `{{ title }}`, `<% tp.file.title %>`, `%TITLE%`. */
const tag = /^["']?(?:\{\{.{1,100}\}\}|<%.{1,100}%>|\$\{\w{1,40}\}|%[A-Z_]{3,40}%)["']?$/

/** Keys whose value the engine reads as a date: what is no date is told there. Addresses may be templates. */
const otherRules = /date|time|updated|lastmod|modified|permalink|url|path|slug|computed/i

/** The entries of the front matter whose value was to be replaced: text of a template, or its tag. */
export function findUnfilledFields(post: Post, own: readonly string[]): readonly Entry[] {
  const {frontMatter, text} = post
  return (frontMatter?.entries ?? []).filter((entry) => {
    const {key, value} = entry
    if (value.type === 'empty' || value.end - value.start > 200 || otherRules.test(key.text)) return false
    const source = text.slice(value.start, value.end)
    if (tag.test(source)) return true
    // What cannot be read is told as that.
    if (isFaulty(post, entry)) return false
    if (/^(?:TODO|FIXME|TBD)\b.{0,60}$/.test(value.type === 'scalar' ? value.text : '')) return true
    return isValuePlaceholder(value.type === 'scalar' ? value.text : source, own)
  })
}

/** A lone word may be the title, the name or a tag. */
function isValuePlaceholder(text: string, own: readonly string[]): boolean {
  return (
    isPlaceholder(text, own) &&
    (/[\s[<]/.test(text.trim()) || /[^\x00-\x7f]/.test(text) || own.includes(text.toLowerCase()))
  )
}

/** Names that templates of posts fill in. */
const bodyTag =
  /\{\{-?\s*(?:(?:page|post|site|\$frontmatter|frontmatter)\.\w{1,30}|\.(?:Title|Date|Name|Params\.\w{1,30}|Site\.\w{1,30})|title|date|name|author)\s*-?\}\}/g
const wholeTag = new RegExp(`^${bodyTag.source}$`)

/** Tags of templates in the text of the body, none in code. */
export function findUnfilledTags(post: Post): Range[] {
  bodyTag.lastIndex = post.bodyStart
  if (!bodyTag.test(post.text)) return []
  const lines = readBodyLines(post)
  return post.body.flatMap(({start}, index) => {
    const {source, pieces} = lines.pieces(index)
    return pieces
      .filter((piece) => wholeTag.test(source.slice(piece.start, piece.end)))
      .map((piece) => ({start: start + piece.start, end: start + piece.end}))
  })
}
