import {findCode} from '../post/find-code.ts'
import type {Range} from '../post/place.ts'
import type {Post} from '../post/post.ts'
import {judgeExpression} from './judge-expression.ts'

/**
 * Braces of a text that MDX takes for JavaScript: `wrong`, it is none; `unclosed`, nothing closes it; `unknown`, a name
 * that the post does not bring in; `empty`, nothing, which nobody sees.
 */
export interface MdxExpression extends Range {
  readonly kind: 'wrong' | 'unclosed' | 'unknown' | 'empty'
}

/** What MDX itself and the engines around it hand to a post; capitals are left to JavaScript's own names. */
const given = new Set(
  'props components children frontMatter frontmatter metadata toc contentTitle assets file url headings process window document console'.split(
    ' '
  )
)

/** Braces, but for those that are escaped, and strings of braces, as `{'{'}` shows one. */
const brace = /\\[\s\S]|\{\s*(["'])[{}]+\1\s*\}|[{}]/g

/** Longer ones are code. */
const longest = 200

/**
 * Finds braces in the text of a post for MDX that were most likely meant to be seen. What MDX would make of anything more
 * involved is left to MDX; so are posts with formulas in blocks, and with scripts that go on behind a blank line.
 */
export function findMdxExpressions(post: Post): MdxExpression[] {
  const {text, bodyStart} = post
  if (!text.includes('{', bodyStart) || text.includes('$$', bodyStart)) return []
  const scripts = findScripts(post)
  if (scripts.some(({start, end}) => !isBalanced(text.slice(start, end)))) return []
  const comments = post.body.filter(({kind}) => kind === 'comment')
  const hidden = [...findCode(post), ...scripts, ...comments].sort((a, b) => a.start - b.start)
  const found: MdxExpression[] = []
  let depth = 0
  let opened = 0
  let code = 0
  brace.lastIndex = bodyStart
  for (let match = brace.exec(text); match; match = brace.exec(text)) {
    const at = match.index
    while ((hidden[code]?.end ?? at + 1) <= at) code++
    const range = hidden[code]
    if (range && range.start <= at) {
      brace.lastIndex = Math.max(range.end, at + 1)
    } else if (match[0] === '{') {
      if (depth++ === 0) opened = at
    } else if (match[0] === '}' && depth > 0 && --depth === 0) {
      const kind = judge(text, opened, at + 1, scripts.length > 0)
      if (kind) found.push({kind, start: opened, end: at + 1})
    }
  }
  // What stands behind it was not looked at.
  if (depth > 0 && isText(text, opened) && !text.includes('}', opened)) {
    found.push({kind: 'unclosed', start: opened, end: opened + 1})
  }
  return found
}

const script = /^(?:import|export)\s.*(?:\r?\n.+)*/gm

/** What looks like the JavaScript of a post, examples in code among it: an `import` or `export`, as far as the next blank line. */
function findScripts({text, bodyStart}: Post): Range[] {
  script.lastIndex = bodyStart
  return [...text.matchAll(script)].map(({0: source, index}) => ({start: index, end: index + source.length}))
}

function judge(text: string, start: number, end: number, hasScripts: boolean): MdxExpression['kind'] | undefined {
  const inner = text.slice(start + 1, end - 1)
  if (end - start > longest || /[\r\n`]/.test(inner) || !isText(text, start)) return undefined
  if (inner.trim() === '') return 'empty'
  const nested = /^\{(.*)\}$/.exec(inner)?.[1]
  if (nested === undefined && /[{}]/.test(inner)) return undefined
  // `{ page.title }` and the like are no maps either; a map of one name asks for that.
  const isMap = nested !== undefined && /^\s*(?:[\p{L}_$][\p{L}\p{N}_$]*|"[^"]*"|'[^']*')\s*[:,(]|\.\.\./u.test(nested)
  if (isMap || /[{}]/.test(nested ?? '')) return undefined
  const source = nested ?? inner
  if (nested !== undefined && /^\s*[\p{L}_$][\p{L}\p{N}_$]*\s*\.|^\s*</u.test(nested)) return 'wrong'
  const verdict = judgeExpression(source)
  if (verdict !== 'name') return verdict
  const name = source.trim()
  return given.has(name) || /^\p{Lu}/u.test(name) || (hasScripts && occursTwice(text, name)) ? undefined : 'unknown'
}

/** What a brace may follow that is no text: the start of an attribute's value, of a tag, a directive, an address. */
const noText = /=\s*$|<[A-Za-z][^<>]*$|:[\w-]*(?:\[[^\]]*\])?$|\]\([^()]*$|(?:https?:\/\/|www\.)\S*$|^\s*\[[^\]]+\]:/

/** Whether a brace stands in text, and in no comment or line of formulas. */
function isText(text: string, at: number): boolean {
  const before = /[^\r\n]*$/.exec(text.slice(Math.max(0, at - longest), at))?.[0] ?? ''
  const [behind = ''] = text.slice(at, at + longest).split(/[\r\n]/, 1)
  const isComment = before.lastIndexOf('<!--') > before.lastIndexOf('-->')
  return !isComment && !(before + behind).includes('$') && !noText.test(before)
}

function isBalanced(source: string): boolean {
  return source.split('{').length === source.split('}').length
}

function occursTwice(text: string, name: string): boolean {
  return text.indexOf(name) !== text.lastIndexOf(name)
}
