import type {Root} from 'mdast'
import type {BodyLine} from './body.ts'
import type {FrontMatter} from './front-matter.ts'
import type {LineIndex} from './line-index.ts'
import type {ParseHazard} from './parse-hazard.ts'
import type {Place, Range} from './place.ts'

/** What a post is read from. */
export interface PostSource {
  /** The path as the user sees it, relative to the working directory, with `/`. */
  readonly path: string
  /** The path relative to the site's root, with `/`; the same as `path` where there is no site. */
  readonly sitePath: string
  /** The decoded text, byte order mark included. */
  readonly text: string
  /** Whether its front matter is `Key: value` lines without YAML's rules, as Pelican's is. */
  readonly headerLines?: boolean
  /** What the bounds of what is handed to parsers are multiplied by; 1 when left out. */
  readonly maxComplexity?: number | undefined
}

/** One post, read. Everything behind the front matter is worked out on first touch. */
export interface Post extends PostSource {
  readonly lines: LineIndex
  /** The block that stands at the start of the post, even where a particular engine would not take it. */
  readonly frontMatter: FrontMatter | undefined
  /** The offset of the first character behind the front matter. */
  readonly bodyStart: number
  /** The body line by line, from the text alone. */
  readonly body: readonly BodyLine[]
  /** The Markdown tree of the whole post, places as in `text`; parsed on first touch, empty where that could stall. */
  readonly tree: Root
  /** Why the tree is empty though somebody asked for it. */
  readonly unparsed: ParseHazard | undefined
  /** Lines and columns of two offsets. */
  place(range: Range): Place
  /** Whether a range is text that readers see: not code, not a comment, not raw HTML's tags. Asks the tree. */
  isProse(range: Range): boolean
}
