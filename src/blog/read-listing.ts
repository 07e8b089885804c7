import type {EngineProfile} from '../engines/engine.ts'
import type {Entry, Scalar, Value} from '../post/front-matter.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'

/** A name in front matter: what is between its quotes. */
export interface WrittenName extends Range {
  readonly text: string
}

/** What lists of posts show of one, and sort it by. */
export interface Listing {
  readonly title: WrittenName | undefined
  /** Each once. */
  readonly tags: readonly WrittenName[]
  readonly categories: readonly WrittenName[]
}

/** The part of a listing that a key is for. */
const parts: ReadonlyMap<string, keyof Listing> = new Map([
  ['title', 'title'],
  ['tags', 'tags'],
  ['tag', 'tags'],
  ['categories', 'categories'],
  ['category', 'categories']
])

/** Zola's table of them. */
const table = 'taxonomies'

/** Reads the title, tags and categories off the front matter, as its engine takes them. */
export function readListing({frontMatter}: Post, engine: EngineProfile): Listing {
  let title: WrittenName | undefined
  const names = {tags: new Map<string, WrittenName>(), categories: new Map<string, WrittenName>()}
  const read = (entries: readonly Entry[]): void => {
    for (const {key, value} of entries) {
      const name = engine.foldsKeys ? key.text.toLowerCase() : key.text
      const part = parts.get(name)
      if (part === 'title') title = engine.takesFirstKey && title ? title : readTitle(value)
      else if (part !== undefined) {
        for (const each of readNames(value, name, engine)) {
          if (!names[part].has(each.text)) names[part].set(each.text, each)
        }
      } else if (name === table && value.type === 'mapping') read(value.entries)
    }
  }
  read(frontMatter?.entries ?? [])
  return {title, tags: [...names.tags.values()], categories: [...names.categories.values()]}
}

function readTitle(value: Value): WrittenName | undefined {
  if (value.type !== 'scalar' || value.text.trim() === '') return undefined
  return {...innerRange(value), text: value.text}
}

/**
 * The names that stand under a key. A single text is split at blanks by Jekyll, unless its key is in the singular
 * (jekyll/utils.rb, `pluralized_array_from_hash`), and at commas by the others.
 */
function readNames(value: Value, key: string, {id}: EngineProfile): WrittenName[] {
  if (value.type !== 'scalar') return itemsOf(value)
  if (id === 'jekyll' && !key.endsWith('s')) return nameOf(value)
  const {start, end} = innerRange(value)
  if (end - start !== value.text.length) return []
  const names = value.text.matchAll(id === 'jekyll' ? /\S+/g : /[^,]+/g)
  return [...names].flatMap(({0: name, index}) => trimName(name, start + index))
}

function itemsOf(value: Value): WrittenName[] {
  if (value.type !== 'sequence') return []
  // A list in a list is a path of categories (Hexo).
  return value.items.flatMap((item) => (item.type === 'scalar' ? nameOf(item) : itemsOf(item)))
}

/** What an escape or a line break in quotes makes longer than the name is left out. */
function nameOf(scalar: Scalar): WrittenName[] {
  const {start, end} = innerRange(scalar)
  return end - start === scalar.text.length ? trimName(scalar.text, start) : []
}

function trimName(written: string, start: number): WrittenName[] {
  const text = written.trim()
  const from = start + written.indexOf(text)
  return text === '' ? [] : [{text, start: from, end: from + text.length}]
}

/** A value without its quotes. */
function innerRange({style, start, end}: Scalar): Range {
  return style === 'single' || style === 'double' ? {start: start + 1, end: end - 1} : {start, end}
}
