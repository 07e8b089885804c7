import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findVagueLinks} from '../../src/prose/find-vague-links.ts'
import {describe} from '../describe.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findVagueLinks(post).map(({start, end}) => post.text.slice(start, end))
}

describe('findVagueLinks', (it) => {
  const vague: readonly [text: string, found: string][] = [
    ['See [here](/a).', 'here'],
    ['See [Here!][a].\n\n[a]: /a', 'Here!'],
    ['See [*this link*](/a).', '*this link*'],
    ['See <a href="/a">click here</a>.', 'click here'],
    ['[여기](/a)를 보라.', '여기'],
    ['[👉 여기](/a)', '👉 여기'],
    ['[こちら](/a)から', 'こちら'],
    ['点击[这里](/a)的文章', '这里'],
    ['voir [ici](/a)', 'ici']
  ]
  for (const [text, found] of vague)
    it(`finds ${found} in ${JSON.stringify(text)}`, () => assert.equal(find(text), [found]))

  const clear: readonly string[] = [
    'See [the roof](/a).',
    'See [here](/a "The roof").',
    'See <a title="The roof" href="/a">here</a>.',
    'See [here], where no address is.',
    'See `[here](/a)`.',
    '```\n[here](/a)\n```',
    '<!-- [here](/a) -->',
    '![here](/a.png)',
    '[:link:](/a)',
    '[「链接」](/a)页面',
    '[リンク](/a)管理',
    'See <https://jane.example.org/here>.'
  ]
  for (const text of clear) it(`finds nothing in ${JSON.stringify(text)}`, () => assert.equal(find(text), []))
})
