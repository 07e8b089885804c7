import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import * as assert from 'uvu/assert'
import {LineIndex} from '../../src/post/line-index.ts'
import {readBody} from '../../src/post/read-body.ts'
import {describe} from '../describe.ts'
import {readRemarkLineKinds} from '../scans/remark-line-kinds.ts'
import {nastyBodies} from './nasty-bodies.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

describe('readBody beside remark-parse', (it) => {
  for (const [title, text] of Object.entries(nastyBodies)) {
    it(title, () => {
      const index = new LineIndex(text)
      const remark = readRemarkLineKinds(parser.parse(text), text)
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
