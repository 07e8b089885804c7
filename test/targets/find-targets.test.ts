import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findTargets} from '../../src/targets/find-targets.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findTargets(post).map(({form, address, start, end}) => {
    assert.is(text.slice(start, end), address)
    return `${form} ${address}`
  })
}

describe('targets/find-targets', (it) => {
  const cases: readonly [text: string, targets: readonly string[]][] = [
    ['[a](https://x.org) <https://x.org> [b](mailto:a@x.org) [c](#d) [e](//x.org) [f]()', []],
    ['[a](b.md)', ['link b.md']],
    ['[a](<b c.md> "title") [d](e.md \'f\')', ['link b c.md', 'link e.md']],
    ['![a](b.png)', ['image b.png']],
    ['[![a](b.png)](c.md)', ['image b.png', 'link c.md']],
    ['![a [b] c](d.png)', ['image d.png']],
    ['![a](b_(1).png)', ['image b_(1).png']],
    ['[a][b]\n\n[b]: c.md\n', ['link c.md']],
    ['<img alt="a" src="/b.png"> <a href=\'c.md\'>d</a>', ['image /b.png', 'link c.md']],
    ['<img src="https://x.org/b.png"><a name="x">y</a>', []],
    ['`[a](b.md)` and [c](d.md)', ['link d.md']],
    ['```\n[a](b.md)\n```\n\n    [c](d.md)\n', []],
    ['<!-- [a](b.md) -->\n\ntext <!-- [c](d.md) --> [e](f.md)', ['link f.md']],
    ['{% post_url 2024-05-06-a %} {%- link _posts/b c.md -%}', ['post_url 2024-05-06-a', 'link_tag _posts/b c.md']],
    ['{% post_link a "b" %} {% asset_img "c d.png" %}', ['post_link a', 'asset_img c d.png']],
    ['{{< ref "a.md#b" >}} {{% relref "c" %}} {{</* ref "d.md" */>}}', ['ref a.md#b', 'relref c']],
    ['[a]({% post_url 2024-05-06-b %})', ['post_url 2024-05-06-b']],
    [
      '---\nimage: /a.png\ncover: {image: "../b.jpg", alt: c}\ntitle: /d.png\nthumbnail: e.png\n---\n',
      ['image /a.png', 'image ../b.jpg']
    ],
    ['---\nimages: [/a.png, https://x.org/b.png]\n---\n', ['image /a.png']]
  ]
  for (const [text, targets] of cases)
    it(`finds them in ${JSON.stringify(text)}`, () => assert.equal(find(text), targets))

  it('takes time linear in the text', () => {
    for (const piece of ['[', '](a', '![', '](', '<img ', '{% link ', '`a` [b](c.md) ', '[a]: b\n', '{{< ref "']) {
      takesAtMost(6000, () => find(piece.repeat(60_000)), piece)
    }
  })
})
