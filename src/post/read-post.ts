import type {Root} from 'mdast'
import type {BodyLine} from './body.ts'
import type {FrontMatter} from './front-matter.ts'
import {isReadableMdx} from './is-readable-mdx.ts'
import {judgeProse} from './judge-prose.ts'
import {LineIndex} from './line-index.ts'
import {findParseHazard, type ParseHazard} from './parse-hazard.ts'
import {parseTree} from './parse-tree.ts'
import type {Post, PostSource} from './post.ts'
import {readBody} from './read-body.ts'
import {readFrontMatter} from './read-front-matter.ts'
import {lineEnd, nextLine} from './text-lines.ts'

/** Reads one post. What stands behind the front matter is worked out on first touch, once. */
export function readPost({path, sitePath, text, headerLines = false, maxComplexity}: PostSource): Post {
  const frontMatter = readFrontMatter(text, {lines: headerLines, maxComplexity})
  const bodyStart = frontMatter ? findBodyStart(text, frontMatter) : 0
  const isMdx = path.endsWith('.mdx')
  let lines: LineIndex | undefined
  let body: readonly BodyLine[] | undefined
  let tree: Root | undefined
  let unparsed: ParseHazard | undefined
  const post: Post = {
    path,
    sitePath,
    text,
    frontMatter,
    bodyStart,
    get lines() {
      lines ??= new LineIndex(text)
      return lines
    },
    get body() {
      body ??= readBody(text, bodyStart, isMdx)
      return body
    },
    get tree() {
      if (tree) return tree
      unparsed = findParseHazard(text, post.body, maxComplexity)
      tree = unparsed
        ? {type: 'root', children: [], position: post.place({start: 0, end: text.length})}
        : parseTree(text, bodyStart, frontMatter, isMdx && isReadableMdx(text, post.body))
      return tree
    },
    get unparsed() {
      return unparsed
    },
    place: (range) => post.lines.place(range),
    isProse: (range) => judgeProse(post, range)
  }
  return post
}

/** The start of the line behind the front matter. */
function findBodyStart(text: string, frontMatter: FrontMatter): number {
  const end = frontMatter.close?.end ?? frontMatter.end
  if (end === 0 || /[\r\n]/.test(text.charAt(end - 1))) return end
  return Math.min(nextLine(text, lineEnd(text, end, text.length)), text.length)
}
