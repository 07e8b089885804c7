import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import * as assert from 'uvu/assert'
import {LineIndex} from '../../src/post/line-index.ts'
import {readBody} from '../../src/post/read-body.ts'
import {describe} from '../describe.ts'
import {nastyBodies} from './nasty-bodies.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

/** What remark sees in each line that is not blank: `code`, `comment` or `text`. */
function readWithRemark(text: string): Map<number, string> {
  const index = new LineIndex(text)
  const kinds = new Map<number, string>()
  const visit = (node: Nodes): void => {
    const kind = judge(node, text)
    const {start, end} = node.position ?? {start: index.point(0), end: index.point(0)}
    for (let line = start.line; kind && line <= end.line; line++) {
      const isWhole =
        text.slice(index.start(line), Math.max(start.offset ?? 0, index.start(line))).search(/[^\s>*+\d.-]/) === -1
      const rest = text.slice(end.offset ?? 0, index.start(end.line + 1)).trim()
      if (isWhole && (line < end.line || rest === '')) kinds.set(line, kind)
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(parser.parse(text))
  return kinds
}

function judge(node: Nodes, text: string): string | undefined {
  if (node.type === 'code') return 'code'
  if (node.type !== 'html') return undefined
  const value = text.slice(node.position?.start.offset, node.position?.end.offset)
  if (/^<(?:script|pre|style)\b(?!s)/i.test(value) || /^<(?:\?|!(?!--))/.test(value)) return 'code'
  return value.startsWith('<!--') ? 'comment' : undefined
}

describe('readBody beside remark-parse', (it) => {
  for (const [title, text] of Object.entries(nastyBodies)) {
    it(title, () => {
      const index = new LineIndex(text)
      const remark = readWithRemark(text)
      const lines = readBody(text, 0)
        .map(({start, end, kind}) => ({line: index.point(start).line, source: text.slice(start, end), kind}))
        .filter(({source}) => source.replace(/^[\s>]*/, '') !== '')
      assert.equal(
        lines.map(({line, source, kind}) => `${line} ${kind === 'fence' ? 'code' : kind}: ${source}`),
        lines.map(({line, source}) => `${line} ${remark.get(line) ?? 'text'}: ${source}`)
      )
    })
  }
})
