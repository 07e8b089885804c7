import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {findParseHazard} from '../../src/post/parse-hazard.ts'
import type {ScanPromise} from './scan-promise.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

export const gfmByNeed: ScanPromise = {
  name: 'GFM by need',
  says: 'The tree is the one that a parser with GFM makes, also where the text does not seem to need it',
  check(post) {
    const {path, text, bodyStart, tree} = post
    if (path.endsWith('.mdx') || text.charCodeAt(bodyStart) === 0xfeff || findParseHazard(text, post.body)) return []
    const always = parser.parse(text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart))
    const isSame = show(always) === show(tree)
    return isSame ? [] : [{at: bodyStart, says: 'the trees differ'}]
  }
}

/** The tree without the front matter, which a parser of plain Markdown does not know. */
function show({children}: Root): string {
  return JSON.stringify(children.filter(({type}) => type !== 'yaml' && String(type) !== 'toml'))
}
