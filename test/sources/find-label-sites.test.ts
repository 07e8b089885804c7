import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findLabelSites} from '../../src/sources/find-label-sites.ts'
import type {LabelSite} from '../../src/sources/label-site.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

function find(text: string): readonly LabelSite[] {
  const post = readPost({path: 'a.md', sitePath: 'a.md', text})
  return findLabelSites(post)
}

/** A site in short: words, separator, wrapper, shape, addresses. */
function sketch({words, separator, opener, closed, shape, targets}: LabelSite): string {
  const wrapper = opener === undefined ? '' : ` in ${opener}${closed ? '' : ' open'}`
  return `${words}|${separator}|${wrapper} ${shape}${targets.map(({form, url}) => ` ${form} ${url}`).join('')}`
}

const url = 'https://a.org/b'

describe('findLabelSites', (it) => {
  const lines: Readonly<Record<string, readonly string[]>> = {
    [`Source: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`Source [a](${url})`]: [`Source|| link-next inline ${url}`],
    [`Source : [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`Source - [a](${url})`]: [`Source|-| link-next inline ${url}`],
    [`Source: <${url}>`]: [`Source|:| link-next autolink ${url}`],
    [`Source: ${url}.`]: [`Source|:| link-next bare ${url}`],
    [`Source:${url}`]: [`Source|:| link-next bare ${url}`],
    [`Source: <a class="c" href="${url}">a</a>`]: [`Source|:| link-next html ${url}`],
    [`Source: [a][b]\n\n[b]: ${url}`]: [`Source|:| link-next reference ${url}`],
    [`Source: [a]\n\n[a]: <${url}>`]: [`Source|:| link-next reference ${url}`],
    [`[Source](${url})`]: [`Source|| link-next inline ${url}`],
    [`[Source: a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`(Source: [a](${url}))`]: [`Source|:| in ( link-next inline ${url}`],
    [`(Source: [a](${url})`]: [`Source|:| in ( open link-next inline ${url}`],
    [`Text text. (via [a](${url}))`]: [`via|| in ( link-next inline ${url}`],
    [`Text text. Source: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`文。出典：${url}`]: [`出典|：| link-next bare ${url}`],
    [`**Source:** [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`**Source**: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`*Source: [a](${url})*`]: [`Source|:| in * link-next inline ${url}`],
    [`*(Source: [a](${url}))*`]: [`Source|:| in ( link-next inline ${url}`],
    [`**来源：**新华社 [a](${url})`]: [`来源|：| link-near inline ${url}`],
    [`【出处】${url}`]: [`出处|| in 【 link-next bare ${url}`],
    [`출처) ${url}`]: [`출처|| link-next bare ${url}`],
    [`※ 出典：[a](${url})`]: [`出典|：| link-next inline ${url}`],
    [`📷 Photo by: [a](${url})`]: [`Photo by|:| link-next inline ${url}`],
    [`> - 1. Source: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`[^1]: Source: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`> [^1]: **Source**: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`<small>Source: <a href='${url}'>a</a></small>`]: [`Source|:| in <small> link-next html ${url}`],
    [`<p><b>Source</b>: ${url}</p>`]: [`Source|:| in <p> link-next bare ${url}`],
    [`![a](b.png) Source: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`Source: The Paper, 2020, [a](${url})`]: [`Source|:| link-near inline ${url}`],
    [`Source: [a](${url}), [b](c). See [d](e).`]: [`Source|:| link-next inline ${url} inline c`],
    'Source: The Paper': ['Source|:| text-only'],
    '(Source: The Paper)': ['Source|:| in ( text-only'],
    'Source:': ['Source|:| nothing'],
    [`Source:\n${url}`]: [`Source|:| link-on-next-line bare ${url}`],
    [`Source\n[a](${url})`]: [`Source|| link-on-next-line inline ${url}`],
    [`Source:\n\n- [a](${url})\n- [b](c)\n\nText`]: [`Source|:| list-below inline ${url} inline c`],
    [`## References\n\n1. <${url}>`]: [`References|| list-below autolink ${url}`],
    [`References\n---\n\n- ${url}\n\n# Next`]: [`References|| list-below bare ${url}`],
    [`## 5. References {#refs}\n\n- Title, ${url}`]: [`References|| list-below bare ${url}`],
    '## References\n\nText without end.': ['References|| text-only'],
    [`Source: [a\nb](${url})`]: [`Source|:| link-next inline ${url}`],
    [`[**Source**](${url})`]: [`Source|| link-next inline ${url}`],
    [`["Source": a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`([Source](${url})) and more`]: [`Source|| in ( link-next inline ${url}`],
    [`[Source](${url}).`]: [`Source|| link-next inline ${url}`],
    [`[Source](${url}) | more`]: [`Source|| link-next inline ${url}`],
    [`[Source link of this](${url})`]: [`Source link of this|| link-next inline ${url}`],
    [`[Source](${url})*`]: [`Source|| link-next inline ${url}`],
    [`「[出典](${url})」を`]: [`出典|| in 「 link-next inline ${url}`],
    [`Text. Source [a](${url})`]: [`Source|| link-next inline ${url}`],
    [`Text (Source [a](${url}))`]: [`Source|| in ( link-next inline ${url}`],
    '## Source': ['Source|| nothing'],
    '## Source ##': ['Source|| nothing'],
    '## Source {#id}': ['Source|| nothing'],
    [`## Source: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    '## **Source**': ['Source|| nothing'],
    '> ## Source': ['Source|| nothing'],
    '<h2>Source</h2>': ['Source|| nothing'],
    'Source\n===': ['Source|| nothing'],
    'Source\n---\n': ['Source|| nothing'],
    [`# Source text\n\n- ${url}`]: [`Source text|| list-below bare ${url}`],
    [`## References\n\n[a](${url})\n\nText`]: [`References|| list-below inline ${url}`],
    '## References\n\n## Next': ['References|| nothing'],
    '## References\nText': ['References|| text-only'],
    [`## References\n\n${'- a\n'.repeat(9)}- ${url}`]: [`References|| list-below bare ${url}`],
    [`## References\n\n${'- a\n'.repeat(10)}- ${url}`]: ['References|| text-only'],
    [`## References\n\n- ${url}\n- a\n\n- [b](c)\n\nText ${url}`]: [`References|| list-below bare ${url} inline c`],
    [`## References\n\n- ${url}\n\n[b](c)\n`]: [`References|| list-below bare ${url} inline c`],
    [`## References\n\n- ${url}\n\nMore books:\n\n- [b](c)`]: [`References|| list-below bare ${url} inline c`],
    [`## References\n\n- ${url}\n\n  more [b](c)\n`]: [`References|| list-below bare ${url} inline c`],
    [`## References\n\n- ${url}\n<h3>Next</h3>\n- [b](c)`]: [`References|| list-below bare ${url}`],
    [`Source:\n\n[a](${url})`]: [`Source|:| link-on-next-line inline ${url}`],
    [`Source:\n\n\n[a](${url})`]: ['Source|:| nothing'],
    [`Source:\n\n- [a](${url})`]: [`Source|:| list-below inline ${url}`],
    [`- Source:\n  - [a](${url})`]: [`Source|:| list-below inline ${url}`],
    [`- Source:\n- [a](${url})`]: ['Source|:| text-only'],
    'Source:\n- a\n- b': ['Source|:| text-only'],
    [`Source:\n1. ${url}\n2. [b](c)\nText`]: [`Source|:| list-below bare ${url} inline c`],
    [`Source:\n[1] ${url}`]: [`Source|:| list-below bare ${url}`],
    [`Source:\n(1) ${url}`]: [`Source|:| list-below bare ${url}`],
    [`Source:\n"[a](${url})"`]: [`Source|:| link-on-next-line inline ${url}`],
    [`Source:\n[a](${url})\n[b](c)\nText [d](e)`]: [`Source|:| link-on-next-line inline ${url} inline c`],
    [`Source\n- [a](${url})`]: [`Source|| list-below inline ${url}`],
    [`Source:\n• [a](${url})`]: [`Source|:| list-below inline ${url}`],
    [`Source:\ntext [a](${url})`]: ['Source|:| text-only'],
    [`- a\n  - Source:\n  - [a](${url})`]: ['Source|:| text-only'],
    [`[x](y). Source: a [b](${url})`]: [`Source|:| link-near inline ${url}`],
    [`${'Text. '.repeat(10)}Source of it [a](${url})`]: [`Source of it|| link-next inline ${url}`],
    [`## References\n\n- ${url}\n  #5 [b](c)`]: [`References|| list-below bare ${url} inline c`],
    'Source:\n`code`': ['Source|:| text-only'],
    [`<small>Source: ${url}`]: [`Source|:| in <small> open link-next bare ${url}`],
    [`<SMALL>Source: ${url}</small>`]: [`Source|:| in <SMALL> link-next bare ${url}`],
    [`<p class="x">Source: ${url}</p>`]: [`Source|:| in <p class="x"> link-next bare ${url}`],
    [`(Source: ${url}`]: [`Source|:| in ( open link-next bare ${url}`],
    [`**Source: ${url}**`]: [`Source|:| in ** link-next bare ${url}`],
    [`***Source***: ${url}`]: [`Source|:| link-next bare ${url}`],
    [`_Source_: [a](${url})`]: [`Source|:| link-next inline ${url}`],
    [`【Source】${url}`]: [`Source|| in 【 link-next bare ${url}`],
    [`- [x] (Source: ${url})`]: [`Source|:| in ( link-next bare ${url}`],
    [`（出典：${url}）`]: [`出典|：| in （ link-next bare ${url}`],
    [`<xxx>Source: ${url}`]: [`Source|:| link-next bare ${url}`],
    [`Source: a [b](${url}) c [d](e)`]: [`Source|:| link-near inline ${url} inline e`],
    [`Source: [b](${url}). [d](e)`]: [`Source|:| link-next inline ${url}`],
    [`Source: [b](${url}); [d](e)`]: [`Source|:| link-next inline ${url} inline e`],
    [`Source: ${'a'.repeat(80)} [b](${url})`]: ['Source|:| text-only'],
    [`Source: ${'a'.repeat(79)} [b](${url})`]: [`Source|:| link-near inline ${url}`],
    [`Source: ![i](j) [b](${url})`]: [`Source|:| link-near inline ${url}`],
    [`Source of this is [a](${url})`]: [`Source of this is|| link-next inline ${url}`],
    [`Source | ${url}`]: [`Source||| link-next bare ${url}`],
    [`Source; ${url}`]: [`Source|;| link-next bare ${url}`],
    [`Source -> ${url}`]: [`Source|->| link-next bare ${url}`],
    [`Source (${url})`]: [`Source|| link-next bare ${url}`],
    [`Source [a]\n\n[a]: ${url}`]: [`Source|| link-next reference ${url}`],
    "Source: [a]({{ '/b/' | url }})": ["Source|:| link-next inline {{ '/b/' | url }}"],
    [`Source: [a](<${url}> "t")`]: [`Source|:| link-next inline ${url}`]
  }
  for (const [text, expected] of Object.entries(lines)) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const found = find(text).map(sketch)
      assert.equal(found.slice(0, expected.length), expected)
    })
  }

  const none: readonly string[] = [
    `[Source](${url}): the folder`,
    `[Source](${url}) and more`,
    `[Source and credits of all the pictures of the post](${url})`,
    `text, Source [a](${url})`,
    '####### Source',
    '##Source',
    `Source of all the words that are in this line [a](${url})`,
    'Source ; text',
    'Source [a]',
    `\`\`\`\nSource: [a](${url})\n\`\`\``,
    `text\n\n    Source: ${url}`,
    `<!-- Source: ${url} -->`,
    `a \`Source: ${url}\``,
    `{% include a.html caption="Source: a" %}`,
    `{{< figure attr="Source: ${url}" >}}`,
    `<img alt="Source: a" src="${url}">`,
    `| Source: a | [b](${url}) |`,
    `[source]: ${url}`,
    'the words of a sentence, then: ',
    ':information_source:',
    'It is 12:30, and std::vector',
    `The words before this long and winding road to a [link](${url}) go on for much longer than any label ever does`,
    `${'word '.repeat(20)}: [a](${url})`,
    'fix(excerpt): stricter',
    `translation](${url}) of the words above`,
    'Text.\nText.',
    `Kitchen: [a](${url})`,
    `[The quick fox](${url})`
  ]
  for (const text of none) it(`finds nothing in ${JSON.stringify(text)}`, () => assert.equal(find(text), []))

  it('gives exact offsets', () => {
    const text = `---\ntitle: a\n---\r\n\r\n(**Sorce:** [Paper](<${url}>))\r\n`
    const [site] = find(text)
    assert.ok(site)
    const [target] = site.targets
    assert.ok(target?.text)
    const slice = ({start, end}: {start: number; end: number}): string => text.slice(start, end)
    assert.equal(
      [slice(site.range), slice(site.line), slice(target), slice(target.text)],
      ['Sorce', `(**Sorce:** [Paper](<${url}>))`, url, 'Paper']
    )
  })

  it('points at the definition where the link has its address in one', () => {
    const text = `Source: [a][b]\n\nText\n\n[b]: ${url} "c"\n`
    const [target] = find(text)[0]?.targets ?? []
    assert.equal(target && [text.slice(target.start, target.end), target.text], [url, {start: 9, end: 10}])
  })

  it('counts a list below as part of the line', () => {
    const text = `## References\n\n- [a](${url})\n- [b](c)\n\n## Next\n`
    assert.equal(find(text)[0]?.line, {start: 0, end: text.indexOf('\n\n## Next')})
  })

  const extents: readonly (readonly [text: string, line: string])[] = [
    ['Source\n===', 'Source\n==='],
    ['Source\n---\n', 'Source\n---'],
    [`# Source text\n\n- ${url}`, `# Source text\n\n- ${url}`],
    [`## References\n\n[a](${url})\n\nText`, `## References\n\n[a](${url})\n\nText`],
    [`## References\n\n${'- a\n'.repeat(9)}- ${url}`, `## References\n\n${'- a\n'.repeat(9)}- ${url}`],
    [`## References\n\n${'- a\n'.repeat(10)}- ${url}`, `## References\n\n${'- a\n'.repeat(9)}- a`],
    [`## References\n\n- ${url}\n- a\n\n- [b](c)\n\nText ${url}`, `## References\n\n- ${url}\n- a\n\n- [b](c)`],
    [`## References\n\n- ${url}\n\n[b](c)\n`, `## References\n\n- ${url}\n\n[b](c)`],
    [`## References\n\n- ${url}\n\nMore books:\n\n- [b](c)`, `## References\n\n- ${url}\n\nMore books:\n\n- [b](c)`],
    [`## References\n\n- ${url}\n\n  more [b](c)\n`, `## References\n\n- ${url}\n\n  more [b](c)`],
    [`## References\n\n- ${url}\n<h3>Next</h3>\n- [b](c)`, `## References\n\n- ${url}`],
    [`Source:\n\n[a](${url})`, `Source:\n\n[a](${url})`],
    [`Source:\n\n- [a](${url})`, `Source:\n\n- [a](${url})`],
    [`- Source:\n  - [a](${url})`, `- Source:\n  - [a](${url})`],
    [`Source:\n1. ${url}\n2. [b](c)\nText`, `Source:\n1. ${url}\n2. [b](c)`],
    [`Source:\n[1] ${url}`, `Source:\n[1] ${url}`],
    [`Source:\n(1) ${url}`, `Source:\n(1) ${url}`],
    [`Source:\n"[a](${url})"`, `Source:\n"[a](${url})"`],
    [`Source:\n[a](${url})\n[b](c)\nText [d](e)`, `Source:\n[a](${url})\n[b](c)`],
    [`Source\n- [a](${url})`, `Source\n- [a](${url})`],
    [`Source:\n• [a](${url})`, `Source:\n• [a](${url})`]
  ]
  for (const [text, line] of extents) {
    it(`counts as part of the line what belongs to it in ${JSON.stringify(text)}`, () => {
      const site = find(text)[0]
      assert.is(site && text.slice(site.line.start, site.line.end), line)
    })
  }

  const positions: readonly {text: string; expected: Partial<LabelSite['position']>}[] = [
    {text: `Source: ${url}`, expected: {lineStart: true, tail: true}},
    {text: `Text. Source: ${url}`, expected: {lineStart: false, tail: true}},
    {text: `Source: ${url}\n\n${'Text.\n\n'.repeat(5)}`, expected: {lineStart: true, tail: false}},
    {text: `![a](b.png)\n\nSource: ${url}`, expected: {afterImage: true}},
    {text: `![a](b.png)\n\n\nSource: ${url}`, expected: {afterImage: false}},
    {text: `<figure></figure>\nSource: ${url}`, expected: {afterImage: true}},
    {text: `<IMG src="a">\n\nSource: ${url}`, expected: {afterImage: true}},
    {text: `{% include image.html %}\nSource: ${url}`, expected: {afterImage: true}},
    {text: `{%  img a.png %}\nSource: ${url}`, expected: {afterImage: true}},
    {text: `{{< figure src="a" >}}\nSource: ${url}`, expected: {afterImage: true}},
    {text: `{{% img a %}}\nSource: ${url}`, expected: {afterImage: true}},
    {text: `text\n\nSource: ${url}`, expected: {afterImage: false}},
    {text: `![a](b.png) Source: ${url}`, expected: {afterImage: true, lineStart: false}},
    {text: `## Source\n\n- ${url}`, expected: {heading: true}},
    {text: `## Source: ${url}`, expected: {heading: false}},
    {text: `[^1]: Source: ${url}`, expected: {footnote: true}},
    {text: `<figcaption>Source: ${url}</figcaption>`, expected: {footnote: true}},
    {text: `as they say in this\npost: ${url}`, expected: {continues: true}},
    {text: `as they say in this.\npost: ${url}`, expected: {continues: false}},
    {text: `as they say,\nsource: ${url}`, expected: {continues: true}},
    {text: `as they say in 12\n(source: ${url})`, expected: {continues: false}},
    {text: `as they say\nSource: ${url}`, expected: {continues: false}},
    {text: `as they say\n\nsource: ${url}`, expected: {continues: false}},
    {text: `as they say\n- source: ${url}`, expected: {continues: false}},
    {text: `# As they say\nsource: ${url}`, expected: {continues: false}},
    {text: `<cite>Source: ${url}</cite>`, expected: {footnote: true}},
    {text: `<SMALL>Source: ${url}</SMALL>`, expected: {footnote: true}},
    {text: `<smaller>Source: ${url}</smaller>`, expected: {footnote: false}},
    {text: `> [^a]: Source: ${url}`, expected: {footnote: true}},
    {text: `Source: ${url}\n\n${'Text.\n\n'.repeat(4)}`, expected: {tail: true}}
  ]
  const usual = {tail: true, afterImage: false, heading: false, footnote: false, lineStart: true, continues: false}
  for (const {text, expected} of positions) {
    it(`knows the position in ${JSON.stringify(text)}`, () => {
      assert.equal(find(text)[0]?.position, {...usual, ...expected})
    })
  }

  it('takes time in proportion to the text', () => {
    const parts = [
      '[',
      '(a',
      '. ',
      '<a ',
      '`',
      'a: ',
      '![a](b) ',
      '[a](b) ',
      '{{ ',
      '" ',
      '- ',
      'a  ',
      '<b>',
      '」',
      '.',
      '# a\n',
      'a\n- [',
      '1.',
      '[a]: b\n',
      'a:\n\n- b\n'
    ]
    for (const part of parts) {
      const text = `${part.repeat(19_000 / part.length)}\n\n`.repeat(2)
      takesAtMost(4000, () => find(text), JSON.stringify(part))
    }
  })
})
