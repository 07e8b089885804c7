import * as assert from 'uvu/assert'
import {isReadableMdx} from '../../src/post/is-readable-mdx.ts'
import {readBody} from '../../src/post/read-body.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

describe('isReadableMdx', (it) => {
  const cases: readonly [title: string, text: string, isReadable: boolean][] = [
    ['few braces', 'a {b}\n\n'.repeat(1500), true],
    ['very many braces', 'a {b}\n\n'.repeat(2500), false],
    ['many braces in code', `\`\`\`js\n${'a {b}\n\n'.repeat(2500)}\`\`\`\n`, true],
    ['many braces on a line', `${'{b}'.repeat(3000)}\n`, false],
    ['a module of many parts', `import a from 'b'\n\n${'a\n\n'.repeat(2500)}`, true],
    ['a module of very many parts', `export const a = 1 1\n\n${'a\n\n'.repeat(3000)}`, false],
    ['very many paragraphs', 'a\n\n'.repeat(30_000), true]
  ]
  for (const [title, text, isReadable] of cases) {
    it(`says whether a text with ${title} is`, () => assert.is(isReadableMdx(text, readBody(text, 0)), isReadable))
  }

  it('keeps a post with broken expressions from stalling the parser', () => {
    const text = '{a b}\n\n'.repeat(6000)
    const {children} = takesAtMost(6000, () => readPost({path: 'a.mdx', sitePath: 'a.mdx', text}).tree)
    assert.equal([children.length, children[0]?.type], [6000, 'paragraph'])
  })
})
