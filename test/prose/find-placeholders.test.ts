import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findPlaceholders} from '../../src/prose/find-placeholders.ts'
import {describe} from '../describe.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findPlaceholders(post, []).map(({kind, start, end}) => `${kind}: ${post.text.slice(start, end)}`)
}

describe('findPlaceholders', (it) => {
  const left: readonly [text: string, found: string][] = [
    ['TODO', 'note: TODO'],
    ['**TODO:** more', 'note: **TODO:** more'],
    ['A line.\nFIXME: more\n', 'note: FIXME: more'],
    ['TBD.', 'note: TBD.'],
    ['Lorem ipsum dolor sit amet', 'filler: Lorem ipsum dolor sit amet'],
    ['_Your content here_', 'filler: _Your content here_'],
    ['[Your Company Name]', 'filler: [Your Company Name]'],
    ['ここに本文を入力してください。', 'filler: ここに本文を入力してください。'],
    ['在此输入内容', 'filler: 在此输入内容']
  ]
  for (const [text, found] of left)
    it(`finds ${found} in ${JSON.stringify(text)}`, () => assert.equal(find(text), [found]))

  const meant: readonly string[] = [
    'TODO lists are fine',
    '# TODO',
    '- TODO: more',
    '- [ ] TODO: more',
    '> TODO: more',
    '> Lorem ipsum dolor',
    'TODO: [an issue](/a)',
    '`TODO`',
    '```\nTODO\n```',
    '    TODO: more',
    '<!-- TODO: more -->',
    '<!--\nTODO: more\n-->',
    '[Your name](/a)',
    'Your content here is what counts.',
    'The words lorem ipsum are filler.',
    'Enter the town.',
    'Title'
  ]
  for (const text of meant) it(`finds nothing in ${JSON.stringify(text)}`, () => assert.equal(find(text), []))
})
