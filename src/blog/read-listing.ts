import type {EngineProfile} from '../engines/engine.ts'
import {findEntries, findEntry} from '../post/find-entry.ts'
import type {FrontMatter, Scalar, Value} from '../post/front-matter.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'

/** A name in front matter: what is between its quotes. */
export interface WrittenName extends Range {
  readonly text: string
}

/** What lists of posts show of one, and sort it by. */
export interface Listing {
  readonly title: WrittenName | undefined
  readonly tags: readonly WrittenName[]
  readonly categories: readonly WrittenName[]
}

/** Reads the title, tags and categories off the front matter, as its engine takes them. */
export function readListing({frontMatter}: Post, engine: EngineProfile): Listing {
  if (!frontMatter) return {title: undefined, tags: [], categories: []}
  const title = findEntry(frontMatter, 'title', {fold: engine.foldsKeys, first: engine.takesFirstKey === true})?.value
  return {
    title: title?.type === 'scalar' && title.text.trim() !== '' ? {...innerRange(title), text: title.text} : undefined,
    tags: readNames(frontMatter, ['tags', 'tag', 'taxonomies.tags'], engine),
    categories: readNames(frontMatter, ['categories', 'category', 'taxonomies.categories'], engine)
  }
}

/**
 * The names that stand under some keys, each once. A single text is split at blanks by Jekyll, unless its key is in the
 * singular (jekyll/utils.rb, `pluralized_array_from_hash`), and at commas by the others. What an escape or a line break
 * in quotes makes longer than the name is left out.
 */
function readNames(frontMatter: FrontMatter, keys: readonly string[], engine: EngineProfile): WrittenName[] {
  const names = new Map<string, WrittenName>()
  for (const key of keys) {
    const separator = engine.id !== 'jekyll' ? /[^,]+/g : key.endsWith('s') ? /\S+/g : /.+/g
    for (const {value} of findEntries(frontMatter, key, {fold: engine.foldsKeys})) {
      for (const name of value.type === 'scalar' ? splitNames(value, separator) : itemsOf(value)) {
        if (!names.has(name.text)) names.set(name.text, name)
      }
    }
  }
  return [...names.values()]
}

function itemsOf(value: Value): WrittenName[] {
  if (value.type !== 'sequence') return []
  // A list in a list is a path of categories (Hexo).
  return value.items.flatMap((item) => (item.type === 'scalar' ? splitNames(item, /.+/g) : itemsOf(item)))
}

function splitNames(scalar: Scalar, name: RegExp): WrittenName[] {
  const {start, end} = innerRange(scalar)
  if (end - start !== scalar.text.length) return []
  return [...scalar.text.matchAll(name)].flatMap(({0: match, index}) => {
    const text = match.trim()
    const from = start + index + match.indexOf(text)
    return text === '' ? [] : [{text, start: from, end: from + text.length}]
  })
}

/** A value without its quotes. */
function innerRange({style, start, end}: Scalar): Range {
  return style === 'single' || style === 'double' ? {start: start + 1, end: end - 1} : {start, end}
}
