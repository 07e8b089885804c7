import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {readProse} from '../../src/prose/read-prose.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

/** The prose of a post, each character that is none shown as `·`. */
function show(text: string): string {
  const prose = readProse(readPost({path: 'a.md', sitePath: 'a.md', text}))
  assert.is(prose.length, text.length)
  return prose.replace(/[\uE000-\uE005]/g, '·')
}

describe('readProse', (it) => {
  const texts: readonly {title: string; text: string; prose: string}[] = [
    {title: 'hides front matter', text: '---\na: b\n---\ntext\n', prose: '···\n····\n···\ntext\n'},
    {title: 'hides code and links', text: 'a `b` [c](d) e\n', prose: 'a ··· ······ e\n'},
    {title: 'hides tags, not what is between them', text: '<b>a</b> b\n', prose: '···a···· b\n'},
    {
      title: 'hides code blocks and keeps their line endings',
      text: 'a\n```\nb\r\n```\nc',
      prose: 'a\n···\n·\r\n···\nc'
    },
    {title: 'hides a link that goes on in the next line', text: 'a [b\nc](d) e\n', prose: 'a ········ e\n'},
    {title: 'has nothing in an empty post', text: '', prose: ''}
  ]
  for (const {title, text, prose} of texts) it(title, () => assert.is(show(text), prose))

  it('takes time in proportion to the text', () => {
    for (const part of ['[', '`', '[a\n', '<a ', '{{ ', '![', 'a\n', '[a](b) ']) {
      const text = part.repeat(90_000 / part.length)
      takesAtMost(4000, () => show(text), JSON.stringify(part))
    }
  })
})
