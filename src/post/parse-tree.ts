import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {FrontMatter} from './front-matter.ts'
import {LineIndex} from './line-index.ts'

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/**
 * Parses a post to a Markdown tree with GFM; places are those of `text`, whatever stands before the body.
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
  if (isMdx) {
    try {
      return mdx.parse(text)
    } catch {
      // MDX stops at `{` and `<` that are not its own; the rest is still worth reading.
    }
  }
  return markdown.parse(text)
}
