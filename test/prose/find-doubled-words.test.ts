import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findDoubledWords} from '../../src/prose/find-doubled-words.ts'
import {describe} from '../describe.ts'

function find(text: string): string[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text: `---\ntitle: a\n---\n${text}\n`})
  return findDoubledWords(post).map(({kind, start, end}) => `${kind}: ${JSON.stringify(post.text.slice(start, end))}`)
}

describe('findDoubledWords', (it) => {
  const slips: readonly [text: string, found: string][] = [
    ['Put it on the the roof.', 'doubled: "the the"'],
    ['Reach out the the team in the tower.', 'for-to: "the the"'],
    ['Point it out, and the the team will know.', 'doubled: "the the"'],
    ['Put it on the\nthe roof.', 'line-end: "the\\nthe"'],
    ['Put it on the\r\n  the roof.', 'line-end: "the\\r\\n  the"'],
    ['This is is how we do it in the town.', 'doubled: "is is"'],
    ['It is a a good idea, and not mine.', 'doubled: "a a"'],
    ['Das ist gut und und nicht schlecht.', 'doubled: "und und"'],
    ['Il est dans dans la maison avec nous.', 'doubled: "dans dans"']
  ]
  for (const [text, found] of slips)
    it(`finds ${found} in ${JSON.stringify(text)}`, () => assert.equal(find(text), [found]))

  const meant: readonly string[] = [
    'They had had it, and that that was so.',
    'What it is is luck, and not the work of the hands.',
    'The things that we write to to learn of it are few.',
    'The The are a band, and so is the The of the title.',
    'He sang the the the of the song.',
    'We wrote “the the” in the text.',
    'We wrote "on the the roof" in the text.',
    '> on the the roof',
    'the the-the and the the/the or the the.the',
    'On the  \nthe roof.',
    'On the\n\nthe roof.',
    'On `the` the roof with [the](/a) the `the the` sign.',
    '<!-- the the -->',
    '```\nthe the\n```',
    'Idę do domu i mówię to to.'
  ]
  for (const text of meant) it(`says nothing of ${JSON.stringify(text)}`, () => assert.equal(find(text), []))
})
