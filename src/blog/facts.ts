import type {EngineProfile, PostKind, Site} from '../engines/engine.ts'
import {readDay} from '../engines/read-day.ts'
import {readVisibility, type Visibility} from '../engines/read-visibility.ts'
import {urlOf} from '../engines/url-of.ts'
import {isEmptyValue} from '../post/find-entry.ts'
import type {Place, Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {findUndescribedImages} from '../prose/find-undescribed-images.ts'
import {findVagueLinks} from '../prose/find-vague-links.ts'
import {addressKey} from '../sources/address/address-key.ts'
import {findSourceLines} from '../sources/find-source-lines.ts'
import {namesItem} from '../sources/item-labels.ts'
import type {LabelKind} from '../sources/source-line.ts'
import {findTargets} from '../targets/find-targets.ts'
import type {Target} from '../targets/target.ts'
import {readChanged} from './read-changed.ts'
import {readFormerUrls} from './read-former-urls.ts'
import {readLanguage} from './read-language.ts'
import {readListing, type WrittenName} from './read-listing.ts'
import {type RepeatedTitle, readRepeatedTitle} from './read-repeated-title.ts'

/** A top-level key of a post's front matter. */
export interface FieldFact {
  readonly filled: boolean
  /** Whether an empty list or map is written there, as one does to say that there are none. */
  readonly none: boolean
  /** Whether an empty text is written there, in quotation marks: to engines that is not nothing. Absent where not. */
  readonly quoted?: true
  /** The key as written, quotes included; of a key over several lines the first. */
  readonly name: string
  /** From the key to the end of its line's value. */
  readonly place: Place
}

/** The address of a source. */
export interface AddressFact {
  /** As written. */
  readonly url: string
  /** What addresses of the same page have in common; absent where the label names no item but further reading. */
  readonly key?: string
  readonly place: Place
}

/** A source line, as far as other posts need to know. */
export interface SourceFact {
  readonly kind: LabelKind
  readonly addresses: readonly AddressFact[]
  readonly place: Place
}

/** A part of the post, as written. */
export interface TextFact {
  readonly text: string
  readonly place: Place
}

/** When a post says it was last changed. */
export interface ChangeFact extends TextFact {
  /** The key as written. */
  readonly key: string
  /** `YYYY-MM-DD`, where it can be told. */
  readonly day?: string
}

/** What it points at inside its own site, as written. */
export interface TargetFact extends Pick<Target, 'form' | 'address'> {
  readonly place: Place
}

/** What the rest of the blog may know about a post: plain data, cheap to keep for ten thousand posts. */
export interface PostFacts {
  readonly path: string
  readonly sitePath: string
  readonly kind: PostKind
  /** The day it is published, `YYYY-MM-DD`, as the engine takes it from the front matter, else from the file name. */
  readonly day?: string
  /** Where it is published, a path below the site's base path that is not percent-encoded; absent where not certain. */
  readonly url?: string
  readonly visibility: Visibility
  /** The language it says it is written in, in small letters. */
  readonly language?: string
  /** The title in the front matter; the text that is meant, which escapes may make shorter than its place. */
  readonly title?: TextFact
  readonly tags: readonly TextFact[]
  readonly categories: readonly TextFact[]
  /** The addresses at which it was before, as its front matter keeps them alive. */
  readonly formerUrls: readonly string[]
  /** When it says it was last changed: the value of the key, as written. */
  readonly changed?: ChangeFact
  /** Whether the engine reads its front matter; nothing can be said about keys when it does not. */
  readonly readable: boolean
  /** The opening fence, or the first line: where a missing key is reported. */
  readonly opening: Place
  /** The last line with text: where a missing source line is reported. */
  readonly ending: Place
  /** By key, as the engine compares keys; the one that counts where a key stands twice. */
  readonly fields: Readonly<Record<string, FieldFact>>
  readonly sources: readonly SourceFact[]
  readonly targets: readonly TargetFact[]
  /** The title, where the body begins with it. */
  readonly repeatedTitle?: RepeatedTitle
  /** Whether there is an image in the body. */
  readonly hasImages: boolean
  /** Images of the body without an alternative text. */
  readonly undescribedImages: readonly TextFact[]
  /** Texts of links that say nothing of where they lead, those to sources apart. */
  readonly vagueLinks: readonly TextFact[]
}

/** Reads the facts of a post off its text; parses no tree. */
export function readFacts(post: Post, site: Site, engine: EngineProfile): PostFacts {
  const day = readDay(post, site, engine)
  const repeatedTitle = readRepeatedTitle(post)
  const sources = findSourceLines(post)
  const url = urlOf(post, site, engine)
  const language = readLanguage(post)
  const {title, tags, categories} = readListing(post, engine)
  const changed = readChanged(post, site, engine)
  const place = ({text, start, end}: WrittenName): TextFact => ({text, place: post.place({start, end})})
  return {
    tags: tags.map(place),
    categories: categories.map(place),
    formerUrls: readFormerUrls(post),
    visibility: readVisibility(post, site, engine),
    path: post.path,
    sitePath: post.sitePath,
    kind: engine.kindOf(post.sitePath, site.settings),
    readable: post.frontMatter !== undefined && engine.judgeFences(post.frontMatter, post.text) === undefined,
    opening: post.place(post.frontMatter?.open ?? firstLine(post)),
    ending: post.place(lastLine(post)),
    fields: readFields(post, engine),
    targets: findTargets(post).map((target) => {
      return {form: target.form, address: target.address, place: post.place(target)}
    }),
    hasImages: post.text.includes('![') || /<[Ii][Mm][Gg]\b/.test(post.text),
    undescribedImages: findUndescribedImages(post).map((range) => readText(post, range)),
    vagueLinks: findVagueLinks(post)
      .filter(({start}) => !sources.some(({targets}) => targets.some(({text}) => text?.start === start)))
      .map((range) => readText(post, range)),
    sources: sources.map((line) => ({
      kind: line.kind,
      addresses: line.targets.map((target) => ({
        url: target.url,
        ...(namesItem(line.kind) && {key: addressKey(target.url)}),
        place: post.place(target)
      })),
      place: post.place(line)
    })),
    // Last, which is faster: so all facts of posts begin as one literal.
    ...(day !== undefined && {day}),
    ...(url !== undefined && {url}),
    ...(repeatedTitle && {repeatedTitle}),
    ...(language !== undefined && {language}),
    ...(title && {title: place(title)}),
    ...(changed && {changed: {...place(changed), key: changed.key, ...(changed.day && {day: changed.day})}})
  }
}

function readText(post: Post, range: Range): TextFact {
  return {text: post.text.slice(range.start, range.end), place: post.place(range)}
}

function readFields(post: Post, engine: EngineProfile): Record<string, FieldFact> {
  const fields: [string, FieldFact][] = []
  for (const entry of post.frontMatter?.entries ?? []) {
    const [name = ''] = post.text.slice(entry.key.start, entry.key.end).split(/[\r\n]/, 1)
    const key = engine.foldsKeys ? entry.key.text.toLowerCase() : entry.key.text
    const isEmpty = isEmptyValue(entry.value)
    const none = isEmpty && (entry.value.type === 'sequence' || entry.value.type === 'mapping')
    const quoted = isEmpty && /^["']/.test(post.text.charAt(entry.value.start)) && {quoted: true as const}
    fields.push([key, {filled: !isEmpty, none, ...quoted, name, place: post.place(entry)}])
  }
  return Object.fromEntries(fields)
}

function firstLine(post: Post): {start: number; end: number} {
  const end = post.text.search(/[\r\n]/)
  return {start: 0, end: end < 0 ? post.text.length : end}
}

function lastLine(post: Post): {start: number; end: number} {
  return post.body.findLast((line) => line.kind !== 'blank') ?? firstLine(post)
}
