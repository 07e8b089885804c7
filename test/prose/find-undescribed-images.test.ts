import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findUndescribedImages} from '../../src/prose/find-undescribed-images.ts'
import {describe} from '../describe.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findUndescribedImages(post).map(({start, end}) => post.text.slice(start, end))
}

describe('findUndescribedImages', (it) => {
  const bare: readonly [text: string, found: string][] = [
    ['A ![](/a.png)', '![]'],
    ['![ ][a]\n\n[a]: /a.png', '![ ]'],
    ['[![](/a.png)](/b)', '![]'],
    ['<img src="/a.png">', '<img src="/a.png">'],
    ['<img\n  src="/a.png"\n/>', '<img\n  src="/a.png"\n/>'],
    ['<a href="/b"><img src=/a.png></a>', '<img src=/a.png>']
  ]
  for (const [text, found] of bare)
    it(`finds ${JSON.stringify(found)} in ${JSON.stringify(text)}`, () => assert.equal(find(text), [found]))

  const described: readonly string[] = [
    '![A roof](/a.png)',
    '![](/a.png "A roof")',
    '![](/a.png){: .wide alt="A roof"}',
    '`![](/a.png)`',
    '```\n![](/a.png)\n```',
    '<!-- <img src="/a.png"> -->',
    '<img src="/a.png" alt="">',
    '<img alt src="/a.png">',
    '<img src={a} {...props} />',
    '<img src="/a.png" role="presentation">',
    '<img src="/a.gif" width="1" height="1">',
    '<a href="/b" title="A roof"><img src="/a.png"></a>',
    '<a href="/b"><img src="/a.png"> A roof</a>',
    '[<img src="/a.png"> A roof](/b)',
    '<figure>\n<img src="/a.png">\n<figcaption>A roof</figcaption>\n</figure>'
  ]
  for (const text of described) it(`finds nothing in ${JSON.stringify(text)}`, () => assert.equal(find(text), []))
})
