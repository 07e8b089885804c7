import type {Parser, SyntaxFault} from '../front-matter.ts'
import type {Range} from '../place.ts'
import {everyParser, libyaml, rejections} from './dialects.ts'
import {findQuoteEnd} from './find-value-end.ts'
import type {CstItem, CstLeaf, CstToken} from './parse-cst.ts'

const tagNames = 'str|int|float|bool|null|seq|map|binary|timestamp|set|omap|pairs|merge'
/** The tags that js-yaml's default schema knows, short or in full, and the non-specific `!`. */
const knownTag = new RegExp(`^(?:!|!!(?:${tagNames})|!<tag:yaml\\.org,2002:(?:${tagNames})>)$`)

interface Walk {
  readonly base: number
  readonly anchors: Set<string>
  readonly faults: SyntaxFault[]
}

/**
 * Finds what the `yaml` package reads on over and others do not: unknown tags, odd anchors, odd flow items; and aliases
 * of nothing, which it finds only when it makes data.
 */
export function checkTokens(tokens: readonly CstToken[], base: number): SyntaxFault[] {
  const walk: Walk = {base, anchors: new Set(), faults: []}
  for (const token of tokens) checkToken(walk, token, false)
  return walk.faults
}

function checkToken(walk: Walk, token: CstToken, inFlow: boolean): void {
  switch (token.type) {
    case 'document':
      checkLeaves(walk, token.start)
      if (token.value) checkToken(walk, token.value, false)
      break
    case 'block-map':
    case 'block-seq':
      for (const item of token.items) checkItem(walk, item, false)
      break
    case 'flow-collection':
      for (const item of token.items) checkItem(walk, item, true)
      break
    case 'block-scalar':
      checkLeaves(
        walk,
        token.props.filter((prop): prop is CstLeaf => 'indent' in prop)
      )
      break
    case 'alias':
      checkAlias(walk, token)
      break
    case 'scalar':
      if (inFlow) checkPlainInFlow(walk, token)
      checkForeignBreaks(walk, token)
      break
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      checkQuoted(walk, token)
  }
}

function checkItem(walk: Walk, item: CstItem, inFlow: boolean): void {
  checkLeaves(walk, item.start)
  if (item.key) checkToken(walk, item.key, inFlow)
  checkLeaves(walk, item.sep ?? [])
  const colon = item.sep?.find((leaf) => leaf.type === 'map-value-ind')
  if (colon && !item.key && !item.start.some((leaf) => leaf.type === 'explicit-key-ind')) {
    const rejectedBy: readonly Parser[] = inFlow ? libyaml : [...libyaml, 'js-yaml-3', 'js-yaml-4']
    add(walk, colon, 'missing-colon', rejectedBy, 'A colon without a key')
  }
  const key = item.key
  const isExplicit = item.start.some((leaf) => leaf.type === 'explicit-key-ind')
  if (
    colon &&
    key &&
    !inFlow &&
    !isExplicit &&
    item.sep?.some((leaf) => leaf.type === 'newline' && leaf.offset < colon.offset)
  ) {
    add(walk, colon, 'missing-colon', rejections.keyOverLines, 'The colon stands on another line than its key')
  }
  if ((colon || isExplicit || inFlow) && key && key.type !== 'alias' && !key.type.includes('scalar')) {
    add(walk, {offset: key.offset, source: ' '}, 'other', ['js-yaml-5'], 'A list or map as a key')
  }
  if (item.value) checkToken(walk, item.value, inFlow)
}

function checkLeaves(walk: Walk, leaves: readonly CstLeaf[]): void {
  for (const leaf of leaves) {
    if (leaf.type === 'anchor') {
      walk.anchors.add(leaf.source.slice(1))
      if (!/^&[\w-]+$/.test(leaf.source)) add(walk, leaf, 'reserved-start', libyaml, 'An anchor of other than letters')
    } else if (leaf.type === 'tag' && !knownTag.test(leaf.source)) {
      const rejectedBy = /^!(?:<[^<>\s]+>|!?[^!,[\]{}<>\s]*)$/.test(leaf.source) ? rejections.unknownTag : everyParser
      add(walk, leaf, 'reserved-start', rejectedBy, `The tag ${leaf.source} means nothing here`)
    }
  }
}

function checkAlias(walk: Walk, token: {offset: number; source: string}): void {
  const name = token.source.slice(1)
  if (!walk.anchors.has(name)) {
    const detail = `Nothing above is named &${name}`
    const fault: SyntaxFault = {cause: 'unknown-alias', rejectedBy: everyParser, detail, ...rangeOf(walk, token)}
    // Where nothing is named at all, a text that starts with a star was meant.
    const isText = walk.anchors.size === 0 && !/["\\]/.test(token.source)
    walk.faults.push(isText ? {...fault, repair: `"${token.source}"`} : fault)
  }
  if (walk.anchors.has(name) && !/^[\w-]+$/.test(name)) {
    add(walk, token, 'reserved-start', libyaml, 'An alias of other than letters')
  }
}

function checkPlainInFlow(walk: Walk, token: {offset: number; source: string}): void {
  if (/^:|:$/.test(token.source)) add(walk, token, 'other', libyaml, 'A colon at the edge of a list item')
  else if (token.source === '?')
    add(walk, token, 'reserved-start', [...libyaml, 'js-yaml-3', 'js-yaml-4', 'js-yaml-5'], 'A lone ?')
}

/** YAML 1.1, section 4.1.4, knows three line breaks more; libyaml keeps to it. What follows then stands at the line's start. */
function checkForeignBreaks(walk: Walk, token: {offset: number; source: string}): void {
  const match = /[\x85\u2028\u2029](?=[^\s\x85])/.exec(token.source)
  if (!match) return
  add(walk, {offset: token.offset + match.index, source: ' '}, 'other', libyaml, 'A line separator within the value')
}

function checkQuoted(walk: Walk, token: {offset: number; source: string}): void {
  if (findQuoteEnd(token.source, 0, token.source.length) === undefined) {
    const others = everyParser.filter((parser) => parser !== 'yaml')
    add(walk, token, 'unclosed-quote', others, `No closing ${token.source.charAt(0)}`)
  }
  for (const match of token.source.matchAll(/\\(?:\\|u[dD][89a-fA-F][\da-fA-F]{2}|U)/g)) {
    if (token.source.charAt(0) !== '"' || !match[0].startsWith('\\u')) continue
    add(walk, {offset: token.offset + match.index, source: '\\ud000'}, 'bad-escape', libyaml, 'Half of a character')
  }
}

function rangeOf({base}: Walk, {offset, source}: {offset: number; source: string}): Range {
  return {start: base + offset, end: base + offset + source.length}
}

function add(
  walk: Walk,
  at: {offset: number; source: string},
  cause: SyntaxFault['cause'],
  rejectedBy: readonly Parser[],
  detail: string
): void {
  walk.faults.push({cause, rejectedBy, detail, ...rangeOf(walk, at)})
}
