import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Post} from '../../src/post/post.ts'
import {rangeOf} from './list-nodes.ts'
import type {ScanPromise} from './scan-promise.ts'

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
/** So much behind the end is parsed, to see whether front matter goes on there. */
const margin = 2000

export const frontMatterOfTree: ScanPromise = {
  name: 'front matter',
  says: 'Where remark-frontmatter has front matter, the scan has it from the same first to the same last character',
  check(post) {
    const [first] = parser.parse(post.text.slice(0, post.bodyStart + margin)).children
    if (first?.type !== 'yaml' && String(first?.type) !== 'toml') return []
    const tree = first ? rangeOf(first) : {start: 0, end: 0}
    // The parser drops a byte order mark before it counts.
    const shift = post.text.charCodeAt(0) === 0xfeff ? 1 : 0
    const scan = readScan(post)
    if (scan.start === tree.start + shift && scan.end === tree.end + shift) return []
    return [{at: 0, says: `ends at ${scan.end}, in the tree at ${tree.end + shift}`}]
  }
}

function readScan({frontMatter, text}: Post): {start: number; end: number} {
  const end = frontMatter?.end ?? 0
  return {start: frontMatter?.start ?? 0, end: text.slice(0, end).replace(/[\r\n]+$/, '').length}
}
