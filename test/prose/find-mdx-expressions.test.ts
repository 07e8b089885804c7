import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findMdxExpressions} from '../../src/prose/find-mdx-expressions.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

function find(text: string, path = 'a.mdx'): string[] {
  const post = readPost({path, sitePath: path, text})
  return findMdxExpressions(post).map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`)
}

/** Whether MDX itself can read the text. */
function isReadable(text: string): boolean {
  try {
    unified().use(remarkParse).use(remarkMdx).parse(text)
    return true
  } catch {
    return false
  }
}

describe('findMdxExpressions', (it) => {
  const wrong: Readonly<Record<string, string>> = {
    'Dear {first name}': '{first name}',
    'A map: {a: 1}': '{a: 1}',
    'A map: {"a": 1}': '{"a": 1}',
    '## Begin {#begin}': '{#begin}',
    'An image{.wide}': '{.wide}',
    'Liquid {% raw %} here': '{% raw %}',
    'Liquid {{ page.title }} here': '{{ page.title }}',
    'Hugo {{< ref >}} here': '{{< ref >}}',
    'Hugo {{ .Title }} here': '{{ .Title }}',
    '이름은 {당신의 이름}': '{당신의 이름}',
    '- a list {of words} here': '{of words}'
  }
  for (const [text, expected] of Object.entries(wrong)) {
    it(`finds what is no JavaScript in ${JSON.stringify(text)}, as MDX does`, () => {
      assert.equal(find(text), [`wrong ${expected}`])
      assert.not.ok(isReadable(text))
    })
  }

  it('finds a brace that nothing closes, as MDX does', () => {
    assert.equal(find('a { b'), ['unclosed {'])
    assert.not.ok(isReadable('a { b'))
  })

  it('finds names and nothing, which MDX can read', () => {
    assert.equal(find('a {signature} and {} and { }'), ['unknown {signature}', 'empty {}', 'empty { }'])
    assert.ok(isReadable('a {signature} and {} and { }'))
  })

  const silent: readonly string[] = [
    '`{a b}` and \\{a b} and {`a b`}',
    '```\n{a b}\n```',
    '{\'{\'} a b {"}"}',
    '{/* a b */} {" "} {1 + 1} {typeof a} {a ? b : c} {...a}',
    'export const name = 1\n\n{name}',
    'export const a = {\n\n  b: {c d}\n}',
    '<A b={{c: 1}} d={e f} {...g}>h</A>',
    '{[1].map((a) => ({b: 1}))}',
    '{props} {Date}',
    '$a_{b c}$ and\n\n$$\n{a b}\n$$',
    ':::note{a b}\n\n:::',
    '[a](/b/{c d}) https://a.org/{b c}',
    '[a](/b "c {d e}")'
  ]
  for (const text of silent) it(`says nothing of ${JSON.stringify(text)}`, () => assert.equal(find(text), []))

  it('reads posts by the name of Markdown too', () => {
    const text =
      "import {a} from 'b'\n\nexport const c = 1\n\n<!-- {d e} --> {c} <!-- {d e} -->\n\n<!--\n{d e}\n-->\n\n{f g}\n"
    assert.equal(find(text, 'a.md'), ['wrong {f g}'])
  })

  it('takes time in proportion to the text', () => {
    for (const part of [
      '{',
      '}',
      '{a b} ',
      '{{',
      '=',
      '<a ',
      '[',
      ':a',
      '{a\n',
      '{c} ',
      'export {a\n',
      '<!-- {a b}\n'
    ]) {
      takesAtMost(4000, () => find(part.repeat(600_000 / part.length)), JSON.stringify(part))
    }
  })
})
