import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

/** Bodies, and for each character `x` where readers see it as text, `.` where not; `_` for a line ending. */
const bodies: readonly (readonly [body: string, marks: string])[] = [
  ['a `b` c', 'xx...xx'],
  ['a `b c', 'xxxxxx'],
  ['a\n`b`\nc', 'x_..._x'],
  ['see [words](https://a.b "title") on', 'xxxx.xxxxx......................xxx'],
  ['![alt *b*](/c.png) d', 'x.................xx'],
  ['a <b>c</b> d', 'xx...x....xx'],
  ['a <code>b</code> c', 'xx..............xx'],
  ['a <code>b *c* d</code> e', 'xx....................xx'],
  ['a <kbd>b</kbd>c <!-- d --> e', 'xx............xx..........xx'],
  ['<div class="a">\nb <i>c</i>\n</div>\n\nd', '..............._xx...x...._......__x'],
  ['a {{ b }} c', 'xx.......xx'],
  ['a {% b %} c', 'xx.......xx'],
  ['a { b } c', 'xxxxxxxxx'],
  ['a \\* b', 'xxxxxx'],
  ['a $b$ c', 'xxxxxxx'],
  ['[a]: https://b.c\n\nd', '................__x'],
  ['    code\n\ntext', '........__xxxx'],
  ['```\na\n```\nb', '..._._..._x'],
  ['<!-- a\nb -->\nc', '......_....._x'],
  ['- a `b`\n- c', 'xxxx..._xxx'],
  ['> a <b>\n> c', 'xxxx..._xxx'],
  ['a [b][c] d\n\n[c]: /e', 'xx.x....xx__.......'],
  ['a <https://b.c> d', 'xx.xxxxxxxxxxx.xx'],
  ['a https://b.c/d e', 'xxxxxxxxxxxxxxxxx'],
  ['| a | `b` |\n|---|---|\n| c | d |', 'xxxxxx...xx_xxxxxxxxx_xxxxxxxxx'],
  ['a[^1] b\n\n[^1]: c `d`', 'xxxxxxx__xxxxxxxx...'],
  ['# a `b`', 'xxxx...'],
  ['a  \nb', 'xxx_x'],
  ['*a `b` c*', 'xxx...xxx'],
  ['<pre>a</pre>\n\nb', '............__x'],
  ['a <br> b', 'xx....xx'],
  ['a <span title="b">c</span>', 'xx................x.......'],
  ['[`a`](b)', '........'],
  ['[![a](b)](c)', '............'],
  ['a &amp; b', 'xxxxxxxxx'],
  ['{{ a\nb }} c', '...._......'],
  ['a <script>b</script> c', 'xx..................xx'],
  ['a </code> b', 'xx.......xx'],
  ['[a](b) c [d](e)', '.x....xxx.x....']
]

function mark(body: string, path = 'a.md'): string {
  const before = '---\ntitle: x\n---\n'
  const post = readPost({path, sitePath: path, text: `${before}${body}\n`})
  return [...body]
    .map((character, index) => {
      const start = before.length + index
      return character === '\n' ? '_' : post.isProse({start, end: start + 1}) ? 'x' : '.'
    })
    .join('')
}

describe('judgeProse', (it) => {
  for (const [body, marks] of bodies) {
    it(`tells what is text in ${JSON.stringify(body)}`, () => assert.is(mark(body), marks))
  }

  it('tells what is text in MDX', () =>
    assert.is(
      mark('import a from "b"\n\nA {b} <C d="e">f</C> {/* g */}', 'a.mdx'),
      '.................__xx...x.........x....x.........'
    ))

  it('takes nothing of the front matter for text', () => {
    const post = readPost({path: 'a.md', sitePath: 'a.md', text: '---\ntitle: x\n---\ntext\n'})
    assert.is(post.isProse({start: 4, end: 9}), false)
    assert.is(post.isProse({start: 10, end: 20}), false)
    assert.is(post.isProse({start: 17, end: 21}), true)
  })

  it('takes a range for text where all of it is', () => {
    const text = 'a `b` c\nd e\n\n    f\n\ng [h](i) j\n'
    const post = readPost({path: 'a.md', sitePath: 'a.md', text})
    const isProse = (part: string) => post.isProse({start: text.indexOf(part), end: text.indexOf(part) + part.length})
    assert.equal(
      ['a', 'a `', 'c\nd e', 'd e\n\n ', 'e\n\n    f', 'g', '[h]', 'h', 'h](i', '[h](i)', 'g [h](i) j', ' j'].map(
        isProse
      ),
      [true, false, true, false, false, true, false, true, false, true, true, true]
    )
  })

  it('takes an empty range for the character behind it', () => {
    const post = readPost({path: 'a.md', sitePath: 'a.md', text: 'a `b`\n'})
    assert.equal(
      [0, 3].map((at) => post.isProse({start: at, end: at})),
      [true, false]
    )
  })
})
