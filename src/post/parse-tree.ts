import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {FrontMatter} from './front-matter.ts'
import {LineIndex} from './line-index.ts'

const markdown = unified().use(remarkParse).freeze()
const markdownWithGfm = unified().use(remarkParse).use(remarkGfm).freeze()
const mdx = unified().use(remarkParse).use(remarkMdx).freeze()
const mdxWithGfm = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/**
 * What a text must hold for GFM to see more in it: strikethrough, tables (those of one column need no `|`), footnotes, tasks,
 * addresses that are no links yet (GFM 0.29). Escapes and character references may stand within an address.
 */
const gfmMark = /[~|@]|:-|-:|\[\^|\[[ \t\r\nxX]\]|https?|www|&[#a-z]/i

/**
 * Parses a post to a Markdown tree, with GFM where the text needs it; places are those of `text`, whatever stands before the body.
 * `isMdx` reads it as MDX, and as Markdown where MDX refuses it. The only module that loads the parser.
 */
export function parseTree(text: string, bodyStart: number, frontMatter: FrontMatter | undefined, isMdx: boolean): Root {
  // The parser swallows a byte order mark, and takes front matter only at the very start: blanks keep every place.
  const head = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ')
  const bom = text.charCodeAt(bodyStart) === 0xfeff && bodyStart === 0 ? ' ' : ''
  const tree = parse(head + bom + text.slice(bodyStart + bom.length), isMdx)
  if (frontMatter?.format === 'yaml' || frontMatter?.format === 'toml') {
    const value = text.slice(frontMatter.content.start, frontMatter.content.end).replace(/(?:\r\n|\r|\n)$/, '')
    const position = new LineIndex(text).place(frontMatter)
    // The node of `toml` is known to mdast only through remark-frontmatter, which makes it of the same shape as `yaml`.
    tree.children.unshift({type: frontMatter.format as 'yaml', value, position})
  }
  return tree
}

function parse(text: string, isMdx: boolean): Root {
  const needsGfm = gfmMark.test(text)
  if (isMdx) {
    try {
      return (needsGfm ? mdxWithGfm : mdx).parse(text)
    } catch {
      // MDX stops at `{` and `<` that are not its own; the rest is still worth reading.
    }
  }
  return (needsGfm ? markdownWithGfm : markdown).parse(text)
}
