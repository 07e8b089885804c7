import * as assert from 'uvu/assert'
import {findCode} from '../../src/post/find-code.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

/** The code in bodies. */
const bodies: Readonly<Record<string, readonly string[]>> = {
  'text\n': [],
  'a `b` c `` d` ``\n': ['`b`', '`` d` ``'],
  'a `b\nc` d\n\ne ` f\n\ng`\n': ['`b\nc`'],
  '```js\na\n\nb\n```\ntext\n': ['a\n\nb'],
  '```\na\n```\n```\nb\n```\n': ['a', 'b'],
  'text\n\n    a\n    b\n\ntext `c`\n': ['    a\n    b', '`c`'],
  '~~~\n`a`\n~~~\n\n`b`\n': ['`a`', '`b`'],
  '{% include a\n   b="`c`"\n%}\n': [],
  '{{ a\n  | b\n}}\n\n`c`\n': ['`c`'],
  '```\n{% a\n  b %}\n```\n': ['{% a\n  b %}'],
  '<!-- `a` -->\n\n`b`\n': ['`b`'],
  '- `a`\n- b\n': ['`a`']
}

describe('findCode', (it) => {
  for (const [body, code] of Object.entries(bodies)) {
    it(`finds ${code.length} pieces in ${JSON.stringify(body)}`, () => {
      const text = `---\ntitle: "\`a\`"\n---\n${body}`
      const found = findCode(readPost({path: 'a.md', sitePath: 'a.md', text}))
      assert.equal(
        found.map(({start, end}) => text.slice(start, end)),
        code
      )
    })
  }
})
