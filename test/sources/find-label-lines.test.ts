import * as fc from 'fast-check'
import * as assert from 'uvu/assert'
import type {Post} from '../../src/post/post.ts'
import {readPost} from '../../src/post/read-post.ts'
import {readBodyLines} from '../../src/sources/body-lines.ts'
import {findLabelLines} from '../../src/sources/find-label-lines.ts'
import {findLabelStarts} from '../../src/sources/label-starts.ts'
import {readLabelSite} from '../../src/sources/read-label-site.ts'
import {describe} from '../describe.ts'
import {allSlips} from './label-slips.ts'

function postOf(text: string): Post {
  return readPost({path: 'post.md', sitePath: 'post.md', text})
}

/** The lines of sites as they are found by taking every line apart. */
function findLinesSlowly(post: Post): number[] {
  const lines = readBodyLines(post)
  return post.body.flatMap((_, index) => {
    const starts = findLabelStarts(lines.pieces(index).flat)
    return starts.some((start) => readLabelSite(lines, index, start)) ? [index] : []
  })
}

/** What may stand before, between and behind words, in all combinations. */
const befores = [
  ...[
    '',
    '',
    '',
    '- ',
    '> ',
    '1. ',
    '1) ',
    '1.2 ',
    '2.',
    '一、',
    '- [x] ',
    '## ',
    '🔗 ',
    '※ ',
    '→ ',
    '– ',
    "'",
    '__',
    '~~'
  ],
  ...[
    '(',
    '[',
    '<small>',
    '<p class="a b">',
    '【',
    '**',
    'It is so. ',
    'so! “',
    '그렇다。',
    '![a](b.png) ',
    '![a](b.png)'
  ],
  ...[
    '[^1]: ',
    '[text](https://x.org) ',
    '(see https://x.org/a) ',
    '`code`: ',
    'a `code`. ',
    '[**',
    '["',
    '[– ',
    '<a href="https://x.org">'
  ]
]
const behinds = [
  ...[
    '',
    ': ',
    ':',
    '：',
    ' : ',
    ' - ',
    ' – ',
    '** : ',
    '</b>: ',
    '): ',
    ' | ',
    ' → ',
    '; ',
    '::',
    '`',
    ' `',
    '(s): ',
    '.',
    '!',
    ', ',
    '-',
    '’'
  ],
  ...['](https://x.org)', '](https://x.org): ', ': text](https://x.org)', '](\n', '\n', '\n\n', '</a>', '**', '" ']
]
const ends = [
  ...[
    '',
    '[a](https://x.org)',
    'https://x.org',
    '<https://x.org>',
    'www.x.org',
    '[a]',
    '![a](b)',
    '`code`',
    '<a href="https://x.org">a</a>'
  ],
  ...[
    'text',
    '\n[a](https://x.org)',
    '\n- [a](https://x.org)',
    '\n\n1. https://x.org',
    '\n---',
    ')',
    '<b>[a](https://x.org)</b>',
    '**[a](https://x.org)**'
  ]
]
const lines = fc
  .tuple(
    fc.constantFrom(...befores),
    fc.constantFrom(...befores),
    allSlips,
    fc.constantFrom(...behinds),
    fc.constantFrom(...ends)
  )
  .map((parts) => parts.join(''))
const texts = fc
  .tuple(fc.array(lines, {minLength: 1, maxLength: 3}), fc.constantFrom('\n', '\n\n', ' ', '. '))
  .map(([made, joint]) => made.join(joint))

describe('findLabelLines', (it) => {
  it('leaves no line out that taking every line apart finds a site in', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = new Set(findLabelLines(postOf(text)))
        assert.equal(
          findLinesSlowly(postOf(text)).filter((index) => !found.has(index)),
          []
        )
      }),
      {numRuns: 5000}
    )
  })

  it('passes over the lines of a healthy post but for its source', () => {
    const text = [
      '# 두 번째 서버 회고',
      '지난주에 담당자는 초안을 설명해 주었다. **작은 실험 일지**: 새로 온 개발자가 [작은 실험](https://a.org) 이야기를 했다.',
      '- Read [the manual](https://a.org/manual): it tells more',
      '| what | how often |',
      '(출처: [GitHub issue 5](https://github.com/a/b/issues/5))'
    ]
    assert.equal(findLabelLines(postOf(text.join('\n'))), [4])
  })
})
