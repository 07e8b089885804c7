import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findVueExpressions} from '../../src/prose/find-vue-expressions.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findVueExpressions(post).map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)
}

describe('findVueExpressions', (it) => {
  const found: Readonly<Record<string, readonly string[]>> = {
    'a {{ .Title }} b': ['wrong {{ .Title }}'],
    'a {{range .A}}{{.B}}{{end}}': ['wrong {{.B}}'],
    'a `{{ your name }}` b': ['wrong-code {{ your name }}'],
    'a `{{ name }}` and {{ name }}': ['shown {{ name }}'],
    'a {{ $frontmatter.title }} {{ 1 + 1 }} {{ a | b }}': [],
    '```\n{{ .Title }}\n```': [],
    '::: v-pre\n{{ .Title }}\n:::': [],
    '`{{ name }}`\n\n<script setup>\nconst name = 1\n</script>': []
  }
  for (const [text, expected] of Object.entries(found)) {
    it(`finds ${expected.length} in ${JSON.stringify(text)}`, () => assert.equal(find(text), expected))
  }

  it('takes time in proportion to the text', () => {
    for (const part of ['{{', '{{a b}} ', '`{{a}}` ', '{{a\n']) {
      takesAtMost(4000, () => find(part.repeat(200_000 / part.length)), JSON.stringify(part))
    }
  })
})
