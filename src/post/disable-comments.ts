import type {Nodes} from 'mdast'
import type {Range} from './place.ts'
import type {Post} from './post.ts'

/** A comment that turns rules off; the range is the comment. */
export interface DisableComment extends Range {
  /** The rules it names, without prefix; empty for all. */
  readonly ruleIds: readonly string[]
  /** Where it holds: findings that start in this range are silenced. */
  readonly scope: Range
  /** `post`: a front-matter comment, ours alone; `body`: remark-lint's marker, which other rules may share. */
  readonly where: 'post' | 'body'
}

type Action = 'disable' | 'enable' | 'ignore'

interface Marker extends Range {
  readonly action: Action
  readonly ruleIds: readonly string[]
  /** The node behind the marker, which `ignore` is about. */
  readonly next: Range | undefined
}

const keyword = 'post-lint-disable'

/**
 * Reads `# post-lint-disable ID …` from the front matter's comments, for the whole post, and `<!--lint disable ID …-->`,
 * `enable` and `ignore` from the body, as remark-message-control 8 understands them. The tree is parsed only for a post
 * that seems to hold such a marker.
 */
export function readDisableComments(post: Post): DisableComment[] {
  const disables: DisableComment[] = []
  for (const {start, end, text} of post.frontMatter?.comments ?? []) {
    if (!text.startsWith(keyword)) continue
    const ruleIds = readIds(text.slice(keyword.length))
    disables.push({start, end, ruleIds, scope: {start: 0, end: post.text.length}, where: 'post'})
  }
  if (/(?:<!--|\/\*)\s*lint\s/.test(post.text)) disables.push(...scopeMarkers(readMarkers(post), post))
  return disables
}

function scopeMarkers(markers: readonly Marker[], post: Post): DisableComment[] {
  return markers.flatMap(({start, end, action, ruleIds, next}, index): DisableComment[] => {
    if (action === 'enable') return []
    if (action === 'ignore') return next ? [{start, end, ruleIds, scope: next, where: 'body'}] : []
    const enable = markers.slice(index + 1).find((later) => later.action === 'enable' && covers(later.ruleIds, ruleIds))
    return [{start, end, ruleIds, scope: {start: end, end: enable?.start ?? post.text.length}, where: 'body'}]
  })
}

function covers(enabled: readonly string[], disabled: readonly string[]): boolean {
  return enabled.length === 0 || (disabled.length > 0 && disabled.every((id) => enabled.includes(id)))
}

function readMarkers(post: Post): Marker[] {
  const markers: Marker[] = []
  const visit = (node: Nodes, next: Nodes | undefined): void => {
    const marker = readMarker(node, next)
    if (marker) markers.push(marker)
    if (!('children' in node)) return
    const followers = listFollowers(node.children)
    for (const [index, child] of node.children.entries()) visit(child, followers[index])
  }
  visit(post.tree, undefined)
  return markers
}

/** For each of some siblings the next one that is no marker. */
function listFollowers(siblings: readonly Nodes[]): (Nodes | undefined)[] {
  const followers: (Nodes | undefined)[] = new Array(siblings.length)
  let follower: Nodes | undefined
  for (const [index, sibling] of [...siblings.entries()].reverse()) {
    followers[index] = follower
    if (readMarker(sibling, undefined) === undefined) follower = sibling
  }
  return followers
}

function readMarker(node: Nodes, next: Nodes | undefined): Marker | undefined {
  const range = rangeOf(node)
  if (!range || !commentTypes.has(node.type) || !('value' in node)) return undefined
  const inner = stripComment(node.value)
  const words = inner?.split(/[\s,]+/).filter(Boolean)
  if (words?.[0] !== 'lint') return undefined
  const action = actions.find((name) => name === words[1])
  return action && {...range, action, ruleIds: words.slice(2).map(withoutPrefix), next: next && rangeOf(next)}
}

/** The nodes that a comment is in Markdown and in MDX. */
const commentTypes: ReadonlySet<string> = new Set(['html', 'mdxFlowExpression', 'mdxTextExpression'])

const actions: readonly Action[] = ['disable', 'enable', 'ignore']

function stripComment(value: string): string | undefined {
  const text = value.trim()
  if (text.startsWith('<!--') && text.endsWith('-->')) return text.slice(4, -3)
  if (text.startsWith('/*') && text.endsWith('*/')) return text.slice(2, -2)
  return undefined
}

function rangeOf(node: Nodes): Range | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

function readIds(text: string): string[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(withoutPrefix)
}

function withoutPrefix(id: string): string {
  return id.replace(/^(?:remark-)?post-lint[:/-]/, '')
}
