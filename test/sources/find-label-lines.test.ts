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

  it('leaves none out, whatever one thing stands before, behind or after a label', () => {
    const words = ['Source', 'Sorce', '출처', '출쳐', '来源', 'Quellen', '(Source)', 'Photo by', 'cnfcj']
    const pairs = [
      ...befores.flatMap((before) => behinds.map((behind) => [before, behind, '[a](https://x.org)'])),
      ...befores.flatMap((before) => ends.map((end) => [before, ': ', end])),
      ...behinds.flatMap((behind) => ends.map((end) => ['', behind, end]))
    ]
    const missed = pairs.flatMap(([before, behind, end], index) => {
      const post = postOf(`${before}${words[index % words.length]}${behind}${end}`)
      const found = new Set(findLabelLines(post))
      return findLinesSlowly(post).some((line) => !found.has(line)) ? post.text : []
    })
    assert.equal(missed, [])
  })

  const held: readonly string[] = [
    'Source: a',
    'Source',
    '> Source: a',
    '- Source: a',
    '1. Source',
    '1.2 Source',
    '🔗 Source',
    '–Source',
    'Source -',
    'Source –',
    '--Source--',
    "'Source': a",
    '‘Source’: a',
    'Source(s): a',
    'Source www.x.org',
    'Source WWW.x.org',
    'Source `a`',
    '`a` Source: b',
    'Source https://x.org',
    'Source http://x.org',
    'Source HTTPS://x.org',
    'https://x.org/a Source: b',
    'Source ![a](b)',
    'It is. Source: b',
    'a: Source: b',
    '(Source)',
    '<b>Source</b>: a',
    '<a href="x">Source</a>',
    '**Source**: a',
    '[Source](https://a.org)',
    // A link may go on in the next line.
    '[The quick brown',
    '<a href',
    // A label within a phrase counts before a colon and a link.
    'Old library sourse: [a](b)',
    'Old library sourse: <https://a.org>',
    'Old library sourse</b>: www.a.org',
    'Old library sourse： **[a](b)**',
    '[Old library sourse: a](b)',
    '**[_Old library sourse_: a](b)**',
    '출처',
    '그 출처: a',
    '来源：a'
  ]
  for (const line of held)
    it(`takes ${line} for a line that could hold one`, () => assert.equal(findLabelLines(postOf(line)), [0]))

  const passed: readonly string[] = [
    '',
    'www.Source',
    'https://x.org/Source',
    'Source! a',
    'Source, and so on',
    'Source…',
    'Source?',
    'Source.b: c',
    'v1.Source',
    '12 Source',
    '| Source: a |',
    '> | Source: a |',
    ' | Source: a |',
    'Source - a',
    'We saw the source of it',
    'He said: source',
    'The manual: read the source',
    'text text text Source',
    'the words before Source: b',
    'The quick brown (fox): jumps',
    'The quick `brown` Source',
    'The quick `brown` fox: jumps',
    'The quick.brown fox: jumps',
    'Read [the manual](https://a.org): it tells',
    'The quick brown fox jumps [over](b) it',
    `${'a'.repeat(101)}: b`
  ]
  for (const line of passed) {
    it(`passes over ${line.slice(0, 50)}`, () => assert.equal(findLabelLines(postOf(line)), []))
  }

  it('takes no line of more than 20,000 characters for one', () => {
    assert.equal(findLabelLines(postOf('Source: '.padEnd(20_000, 'a'))), [0])
    assert.equal(findLabelLines(postOf('Source: '.padEnd(20_001, 'a'))), [])
  })

  it('passes over code and comments', () => {
    assert.equal(findLabelLines(postOf('```\nSource: a\n```\n<!-- Source: b -->\n\nSource: c\n')), [5])
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
