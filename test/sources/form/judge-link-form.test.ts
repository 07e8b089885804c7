import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {judgeLinkForm} from '../../../src/sources/form/judge-link-form.ts'
import type {LinkFaultId} from '../../../src/sources/form/link-fault.ts'
import {takesAtMost} from '../../takes-at-most.ts'

const test = suite('judge-link-form')

/** Line, fault, the text to replace, and what to replace it with. */
const broken: readonly (readonly [line: string, fault: LinkFaultId, written: string, repair?: string])[] = [
  ['See (this)[https://x.org/a].', 'reversed-brackets', '(this)[https://x.org/a]', '[this](https://x.org/a)'],
  ['(a (b))[http://x.org]', 'reversed-brackets', '(a (b))[http://x.org]', '[a (b)](http://x.org)'],
  ['Source: [a] (https://x.org/a)', 'blank-before-address', '[a] (https://x.org/a)', '[a](https://x.org/a)'],
  ['[a]  (www.x.org/a "t")', 'blank-before-address', '[a]  (www.x.org/a "t")', '[a](https://www.x.org/a "t")'],
  ['[a](www.x.org/a', 'unclosed', '[a](www.x.org/a', '[a](https://www.x.org/a)'],
  ['[a]（www.x.org/a）', 'full-width-brackets', '[a]（www.x.org/a）', '[a](https://www.x.org/a)'],
  ['Source: [a](https://x.org/a', 'unclosed', '[a](https://x.org/a', '[a](https://x.org/a)'],
  ['[a](https://x.org/a and more', 'unclosed', '[a](https://x.org/a', '[a](https://x.org/a)'],
  ['[a](https://x.org/a and (more)', 'unclosed', '[a](https://x.org/a', '[a](https://x.org/a)'],
  ['[a](https://x.org/a]', 'unclosed', '[a](https://x.org/a]', '[a](https://x.org/a)'],
  ['[a](https://x.org/a_(b)', 'unclosed', '[a](https://x.org/a_(b)', '[a](https://x.org/a_(b))'],
  ['[a](https://x.org/a.', 'unclosed', '(https://x.org/a.'],
  ['[a](<https://x.org/a', 'unclosed', '(<https://x.org/a'],
  ['file](https://x.org/a', 'unclosed', '(https://x.org/a'],
  ['![a](https://x.org/a', 'unclosed', '![a](https://x.org/a', '![a](https://x.org/a)'],
  ['![a] (https://x.org/a)', 'blank-before-address', '![a] (https://x.org/a)', '![a](https://x.org/a)'],
  ['[가]（https://x.org/a）참고', 'full-width-brackets', '[가]（https://x.org/a）', '[가](https://x.org/a)'],
  ['[a](https://x.org/a）', 'full-width-brackets', '[a](https://x.org/a）', '[a](https://x.org/a)'],
  ['[a]（https://x.org/a)', 'full-width-brackets', '[a]（https://x.org/a)', '[a](https://x.org/a)'],
  ['見る【記事】(https://x.org/a)。', 'full-width-brackets', '【記事】(https://x.org/a)', '[記事](https://x.org/a)'],
  ['［記事］（https://x.org/a）', 'full-width-brackets', '［記事］（https://x.org/a）', '[記事](https://x.org/a)'],
  ['[a](https://x.org/a b)', 'blank-in-address', '(https://x.org/a b)'],
  ['[a](https://x.org/a “t u”)', 'blank-in-address', '[a](https://x.org/a “t u”)', '[a](https://x.org/a "t u")'],
  ['[a](https://x.org/a"t u")', 'blank-in-address', '(https://x.org/a"t u")'],
  ['see <https://x.org/a b>', 'blank-in-address', '<https://x.org/a b>'],
  ['see <www.x.org>', 'autolink-without-scheme', '<www.x.org>', '<https://www.x.org>'],
  ['see [a]() there', 'empty-address', '[a]()'],
  ['see [](<>) there', 'empty-address', '[](<>)'],
  ['![]()', 'empty-address', '[]()'],
  ['see [](https://x.org/a) there', 'empty-text', '[](https://x.org/a)'],
  ['see [ ](https://x.org/a)', 'empty-text', '[ ](https://x.org/a)'],
  ['[[a](https://x.org)](https://y.org)', 'nested-links', '[[a](https://x.org)](https://y.org)'],
  ['Source: [https://x.org/a].', 'bracketed-address', '[https://x.org/a]', '[https://x.org/a](https://x.org/a)'],
  ['![https://x.org/a.png]', 'bracketed-address', '![https://x.org/a.png]', '![](https://x.org/a.png)'],
  ['[a][https://x.org/a]', 'reference-to-address', '[a][https://x.org/a]', '[a](https://x.org/a)'],
  ['see <http://x.org/a b>', 'blank-in-address', '<http://x.org/a b>'],
  ['see <https://x.org/a and b>', 'blank-in-address', '<https://x.org/a and b>'],
  ['[1234] (https://x.org)', 'blank-before-address', '[1234] (https://x.org)', '[1234](https://x.org)'],
  ['[a]\t(https://x.org/a)', 'blank-before-address', '[a]\t(https://x.org/a)', '[a](https://x.org/a)'],
  ['[a] (http://x.org/a)', 'blank-before-address', '[a] (http://x.org/a)', '[a](http://x.org/a)'],
  ['[a] (HTTPS://x.org/a)', 'blank-before-address', '[a] (HTTPS://x.org/a)', '[a](HTTPS://x.org/a)'],
  ['[a] (https://www.x.org)', 'blank-before-address', '[a] (https://www.x.org)', '[a](https://www.x.org)'],
  ['[a] (WWW.the-site.org)', 'blank-before-address', '[a] (WWW.the-site.org)', '[a](https://WWW.the-site.org)'],
  ['[a](https://x.org/{b}/c', 'unclosed', '[a](https://x.org/{b}/c', '[a](https://x.org/{b}/c)'],
  ['[a](https://x.org/a b) and c', 'blank-in-address', '(https://x.org/a b)'],
  ['[a](https://x.org/a b “t”)', 'blank-in-address', '(https://x.org/a b “t”)'],
  ['[a](https://x.org/a  “t”)', 'blank-in-address', '[a](https://x.org/a  “t”)', '[a](https://x.org/a "t")'],
  ['[HTTPS://x.org/a]', 'bracketed-address', '[HTTPS://x.org/a]', '[HTTPS://x.org/a](HTTPS://x.org/a)'],
  ['【記事】(https://x.org/a)【注】', 'full-width-brackets', '【記事】(https://x.org/a)', '[記事](https://x.org/a)'],
  ['a `b` [c] (https://x.org/a)', 'blank-before-address', '[c] (https://x.org/a)', '[c](https://x.org/a)'],
  ['`a` [b] (https://x.org/a) `c`', 'blank-before-address', '[b] (https://x.org/a)', '[b](https://x.org/a)'],
  ['a ` [b] (https://x.org/a)', 'blank-before-address', '[b] (https://x.org/a)', '[b](https://x.org/a)'],
  ['` [b] (https://x.org/a) ``', 'blank-before-address', '[b] (https://x.org/a)', '[b](https://x.org/a)'],
  ['{{}} [a] (https://x.org/a) {{b}}', 'blank-before-address', '[a] (https://x.org/a)', '[a](https://x.org/a)'],
  ['so {{ [a] (https://x.org/a)', 'blank-before-address', '[a] (https://x.org/a)', '[a](https://x.org/a)'],
  ['1 <2 [a] (https://x.org/a) <b>', 'blank-before-address', '[a] (https://x.org/a)', '[a](https://x.org/a)'],
  ['\\![a] (https://x.org/a)', 'blank-before-address', '[a] (https://x.org/a)', '[a](https://x.org/a)'],
  ['for $5 see [](/x) and $6', 'empty-text', '[](/x)'],
  ['$f$[](/x)', 'empty-text', '[](/x)'],
  ['$x$[](/a)$y$', 'empty-text', '[](/a)'],
  ['$[a] (https://x.org/a)$', 'blank-before-address', '[a] (https://x.org/a)', '[a](https://x.org/a)'],
  ['[a](https://x.org/a b "t")', 'blank-in-address', '(https://x.org/a b "t")'],
  ['[a](https://x.org/a b =100x20)', 'blank-in-address', '(https://x.org/a b =100x20)'],
  ['[a](https://x.org/a b )', 'blank-in-address', '(https://x.org/a b )'],
  ['[a](https://x.org/a_(b )', 'blank-in-address', '(https://x.org/a_(b )'],
  ['[a]( https://x.org/a b)', 'blank-in-address', '( https://x.org/a b)'],
  ['[a](\thttps://x.org/a b)', 'blank-in-address', '(\thttps://x.org/a b)'],
  ['[a]( )', 'empty-address', '[a]( )'],
  ['[a](https://x.org/a）b)', 'full-width-brackets', '[a](https://x.org/a）', '[a](https://x.org/a)'],
  ['[a](<https://x.org/a> b)', 'unclosed', '(<https://x.org/a'],
  ['$f$ [a] (https://x.org/a) $g$', 'blank-before-address', '[a] (https://x.org/a)', '[a](https://x.org/a)']
]

for (const [line, fault, written, repair] of broken) {
  test(`finds ${line}`, () => {
    assert.equal(
      judgeLinkForm(line).map((each) => [each.fault, line.slice(each.start, each.end), each.repair]),
      [[fault, written, repair]]
    )
  })
}

for (const [line, fault, written, repair] of broken) {
  if (repair === undefined) continue
  test(`is content with the repair of ${line} (${fault})`, () => {
    assert.equal(judgeLinkForm(line.replace(written, () => repair)), [])
  })
}

const legal: readonly string[] = [
  '[a](https://x.org/a)',
  '[a](https://x.org/a "a title (b) c")',
  "[a](https://x.org/a 'title')",
  '[a](https://x.org/a (title))',
  '[a]( https://x.org/a )',
  '[a](<https://x.org/a b>)',
  '[a](<https://x.org/a> "t")',
  '[a](https://x.org/a_(b))',
  '[a](https://x.org/a_(b)_(c) "t")',
  '([a](https://x.org/a))',
  '[a](https://x.jp/記事（前編）)',
  '![a](https://x.org/a.png =100x20)',
  '![](https://x.org/a.png)',
  '[![a](https://x.org/a.png)](https://y.org)',
  '[a][b]',
  '[a][]',
  '[https://x.org/a]: https://x.org/a',
  '[https://x.org/a](https://x.org/a)',
  '[https://x.org/a][1]',
  '[www.x.org]',
  '[^1]: https://x.org',
  '[^1] (https://x.org)',
  '[1] (https://x.org)',
  '- [ ] (https://x.org)',
  '- [x] (https://x.org)',
  '[a][b] (https://x.org)',
  '[a] (see https://x.org)',
  '[a]（参照 https://x.org）',
  '(a)[b]',
  '(a)[1]',
  '(a)[https://x.org](https://x.org)',
  '[a](https://x.org)[https://y.org](https://y.org)',
  '\\[a] (https://x.org)',
  '[a\\] (https://x.org)',
  '`[a] (https://x.org)`',
  '``(a)[https://x.org] ` ``',
  'list[0]()',
  'it[Symbol.iterator]()',
  '[](https://x.org/a){: .icon}',
  '<a title="[https://x.org]" href="https://x.org">x</a>',
  '<Link text="[a] (https://x.org)" />',
  '{% link "[a] (https://x.org)" %}',
  '{{< figure caption="[a](https://x.org" >}}',
  '[a]({{ site.url }}/b c)',
  '[a]({% post_url 2020-01-01-a %})',
  '[a](https://x.org/{{ page.slug }})',
  '<!-- [a] (https://x.org) -->',
  '$[a](b$ and $f[](x)$',
  '<https://x.org/a>',
  '<b>x</b> <https://x.org>',
  '[[wiki]]',
  '[[1]](https://x.org)',
  '[TODO]',
  '[^ab] (https://x.org)',
  '[123] (https://x.org)',
  '[1]（https://x.org）',
  '[1](https://x.org/a）',
  '[a][b]（https://x.org）',
  '[a] and (https://x.org)',
  '[a] (see)',
  '[a] (https://x.org and more)',
  '[a] (출처:https://x.org)',
  '([a]:https://x.org)',
  '[가]（참고）',
  '[가]（https://x.org/a',
  'so be it :)[https://x.org/a]',
  '()[https://x.org/a]',
  '( )[https://x.org/a]',
  '[a](/b)[https://x.org/a]',
  '[[https://x.org/a]]',
  'a][https://x.org/a]',
  '[see https://x.org/a]',
  '[https://x.org/a too]',
  '【記事】と(https://x.org)',
  '【記事】(https://x.org を参照)',
  '【記事】(参照)',
  '記事】(https://x.org)',
  '\\[\\[a] (https://x.org)',
  'a <b data=[https://x.org/a]>',
  'a <x-tag2 data=[https://x.org/a]>',
  '  caption="[https://x.org/a]"',
  '{{ a }} {{ "[b] (https://x.org)" }}',
  '`a` `[b] (https://x.org)`',
  '`(a)[https://x.org] `` `',
  '$[](x)$',
  '$$[](x)$$',
  '[a](https://x.org/a  "t")',
  '[a](https://x.org/a "t" )',
  '[a](https://x.org/a\t"t")',
  '[a](https://x.org/a  )',
  '[a](<https://x.org/a> )',
  '[a](https://x.org/a）)',
  '[a](https://x.jp/記事（前編）_1)',
  '![a](https://x.org/a.png  =100x20)',
  '![a](https://x.org/a.png =50%)',
  '![a](https://x.org/a.png =100x20  "the title" )',
  ''
]

for (const line of legal) {
  test(`is silent about ${line}`, () => {
    assert.equal(judgeLinkForm(line), [])
  })
}

/** An address of so many characters. */
function addressOf(length: number): string {
  return `https://x.org/${'a'.repeat(length - 14)}`
}

const limits: readonly (readonly [what: string, within: string, beyond: string])[] = [
  ['a text before brackets', `(${'a'.repeat(299)})[https://x.org]`, `(${'a'.repeat(300)})[https://x.org]`],
  ['a text before a reference', `[${'a'.repeat(298)}][https://x.org]`, `[${'a'.repeat(299)}][https://x.org]`],
  ['a text in corner brackets', `【${'a'.repeat(199)}】(https://x.org)`, `【${'a'.repeat(200)}】(https://x.org)`],
  ['an address in corner brackets', `【a】(${addressOf(1999)})`, `【a】(${addressOf(2000)})`],
  ['an address in full-width brackets', `[a]（${addressOf(1998)}）`, `[a]（${addressOf(1999)}）`],
  ['an address behind a blank', `[a] (${addressOf(2000)})`, `[a] (${addressOf(2001)})`],
  ['an address that is never closed', `[a](${addressOf(2000)}`, `[a](${addressOf(2001)}`]
]
for (const [what, within, beyond] of limits) {
  test(`reads no further than there can be ${what}`, () => {
    assert.is(judgeLinkForm(within).length, 1)
    assert.equal(judgeLinkForm(beyond), [])
  })
}

test('takes no long text between two prices for a formula', () => {
  const line = (length: number): string => `$[](x)${'a'.repeat(length - 5)}$`
  assert.equal(judgeLinkForm(line(298)), [])
  assert.equal(judgeLinkForm(line(299)), [{fault: 'empty-text', start: 1, end: 6}])
})

test('offers a repair of the address alone where the text is too long for a link', () => {
  const line = (length: number): string => `[${'a'.repeat(length)}](https://x.org/a`
  assert.is(judgeLinkForm(line(298))[0]?.repair, `${line(298)})`)
  assert.equal(judgeLinkForm(line(299)), [{fault: 'unclosed', start: 301, end: 317}])
})

test('knows where it is far into a line', () => {
  const before = 'word '.repeat(100)
  assert.equal(judgeLinkForm(`${before}[a](https://x.org/a`), [
    {fault: 'unclosed', start: 500, end: 519, repair: '[a](https://x.org/a)'}
  ])
  assert.equal(judgeLinkForm(`${before}[a][https://x.org/a]`), [
    {fault: 'reference-to-address', start: 500, end: 520, repair: '[a](https://x.org/a)'}
  ])
})

test('looks at the next line before it calls an address unclosed', () => {
  for (const next of [')', '  "title")', "'t')"]) assert.equal(judgeLinkForm('[a](https://x.org/a', 0, next), [])
  assert.equal(judgeLinkForm('[a](https://x.org/a ', 0, ')'), [])
  assert.is(judgeLinkForm('[a](https://x.org/a b', 0, ')').length, 1)
  for (const next of ['text', 'a (b)']) assert.is(judgeLinkForm('[a](https://x.org/a', 0, next).length, 1)
})

test('adds the offset of the line', () => {
  assert.equal(judgeLinkForm('a <www.x.org>', 100), [
    {fault: 'autolink-without-scheme', start: 102, end: 113, repair: '<https://www.x.org>'}
  ])
})

test('tells several faults in the order of the text', () => {
  assert.equal(
    judgeLinkForm('<www.x.org> and [a]() and (b)[https://x.org]').map(({fault}) => fault),
    ['autolink-without-scheme', 'empty-address', 'reversed-brackets']
  )
})

test('stays linear on long hostile lines', () => {
  const units = [
    '[',
    ']',
    '](',
    '[](',
    '[a](https://x',
    '`',
    '`a``',
    '<',
    '<a ',
    '{{',
    '$',
    '="',
    '】(',
    ')[https://x]',
    '<https://x ',
    '\\'
  ]
  takesAtMost(6000, () => {
    for (const unit of units) judgeLinkForm(`${unit.repeat(Math.ceil(20_000 / unit.length))})`)
  })
})

test.run()
