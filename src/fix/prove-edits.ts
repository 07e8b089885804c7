import {findParseHazard} from '../post/parse-hazard.ts'
import type {Post, PostSource} from '../post/post.ts'
import {readPost} from '../post/read-post.ts'
import type {Finding} from '../rule-kit/finding.ts'
import {type Carrier, createCarrier} from './carry.ts'
import {compareFindings, rangeOf} from './compare-findings.ts'
import {listFrontMatterNodes} from './front-matter-nodes.ts'
import {listTouching} from './list-touching.ts'
import {listMarkdownNodes} from './markdown-nodes.ts'
import {type OutlineNode, outline} from './outline.ts'
import type {Fix} from './select-edits.ts'

/** A text of a post with what was found in it. */
export interface Version {
  readonly source: PostSource
  readonly findings: readonly Finding[]
}

/** Whether edits did what they were to do and nothing else. */
export interface Proof {
  /** Why the edits are not to be made, as the end of a sentence; absent when they are proved. */
  readonly objection?: string
  /** Findings that came to light where an edit was made and that can be fixed in turn. */
  readonly revealed: readonly Finding[]
}

/**
 * Compares a post before and after fixes: what was to go is gone, nothing has come, and front matter and Markdown are the
 * same, node for node, outside of the edits.
 */
export function proveEdits(before: Version, after: Version, fixes: readonly Fix[]): Proof {
  const edits = fixes.map(({edit}) => edit)
  const carrier = createCarrier(edits)
  const {staying, fresh} = compareFindings(before.findings, after.findings, fixes, carrier)
  const objectTo = (objection: string): Proof => ({objection, revealed: []})
  if (staying.length > 0) return objectTo('the same would be found again')
  const isRevealed = (finding: Finding): boolean => {
    return finding.fixable && listTouching(carrier.written, rangeOf(finding)).length > 0
  }
  const come = fresh.find((finding) => !isRevealed(finding))
  if (come) return objectTo(`then \`${come.ruleId}\` would be reported`)
  // Read here and then forgotten: of a big blog, many posts are being fixed at the same time.
  const [was, is] = [readPost(before.source), readPost(after.source)]
  const compare = (list: (post: Post) => readonly OutlineNode[]): boolean =>
    isSame(
      outline(was.text, list(was), edits, carrier.carryOffset),
      outline(is.text, list(is), carrier.written, (offset) => offset)
    )
  if (!compare(({frontMatter}) => listFrontMatterNodes(frontMatter))) {
    return objectTo('it would change other parts of the front matter')
  }
  if (hasSameBody(was, is, carrier)) return {revealed: fresh}
  if ([was, is].some(({text, body}) => findParseHazard(text, body))) {
    return objectTo('the post is too entangled to make sure that nothing else changes')
  }
  if (!compare(({tree}) => listMarkdownNodes(tree))) return objectTo('it would change how the text around it is read')
  return {revealed: fresh}
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index])
}

/** Edits of the front matter leave the body what it was: then there is no need to parse it. */
function hasSameBody(before: Post, after: Post, {carryOffset}: Carrier): boolean {
  return (
    carryOffset(before.bodyStart) === after.bodyStart &&
    before.text.slice(before.bodyStart) === after.text.slice(after.bodyStart)
  )
}
