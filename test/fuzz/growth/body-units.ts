import {bodyLines, tokens} from '../pieces.ts'
import type {Unit} from './unit.ts'

/** As long as lines may be that are read like others. */
const longLine = 19_000

/** Things of which a body can hold any number: lines and paragraphs, tokens on one line, and pairs that never meet. */
export const bodyUnits: Readonly<Record<string, Unit>> = {
  ...nameEach('lines', bodyLines, (line) => `${line}\n`),
  ...nameEach('paragraphs', bodyLines, (line) => `${line}\n\n`),
  ...nameEach('one line of', tokens, (token) => token),
  ...nameEach(
    'long lines of',
    [...tokens, 'a (b [c', '[a](', '(Source: [', '<a href="', 'via @', 'a: ', '\u201ca \u300cb'],
    (token) => {
      return `${token.replace(/[\r\n]/g, '').repeat(Math.ceil(longLine / token.length))}\n`
    }
  ),
  ...nameEach('words on one line', tokens, (token) => `a${token}b `),
  'misspelt labels': (index) => `${['Sorce', 'Soruce', 'Orginal', 'Quele', 'Fuentes', 'Scource'][index % 6]}: text\n`,
  'labels in brackets': '(Source: [a](https://x.org/a))\n',
  'labels one behind the other': 'Source: Sorce: via: ',
  'things like labels': (index) => `Word${index}: text\n`,
  'source lines': (index) => `Source: [a${index}](https://www.reuters.com/a/${index})\n`,
  'faulty source lines': (index) => `Source: [a] (htps://www.reuters.com/a/${index}?utm_source=b)\n\n`,
  'reference definitions': (index) => `[r${index}]: https://x.org/${index}\n`,
  references: (index) => (index === 0 ? '[r]: https://x.org/\n\n' : '[a][r] '),
  'source lines by reference': 'Source: [a][r]\n',
  footnotes: (index) => `a[^${index}]\n\n[^${index}]: b\n\n`,
  headings: (index) => `## Heading ${index}\n\n`,
  'open links': '[a](',
  'open links of addresses': '[a](https://x.org/',
  links: '[a](https://x.org/a) ',
  images: '![](a.png) ',
  addresses: 'https://www.reuters.com/a?utm_source=b ',
  'one address': (index) => (index === 0 ? 'Source: https://x.org/' : 'a/?&=%20'),
  'one link text': (index) => (index === 0 ? 'Source: [' : 'a '),
  'open tags': '<a ',
  'open tags with values': '<a href="',
  tags: '<b>a</b>',
  'unclosed tags': '<div>\n',
  'closing tags': '</div>',
  'open comments': '<!-- a ',
  comments: '<!-- a -->',
  'disable comments': '<!-- post-lint-disable-line repeated-word -->\n',
  'disable comments of lines': '<!-- post-lint-disable-next-line -->\nthe the\n',
  'open expressions': '{{ a ',
  expressions: '{{ a }}',
  'open statements': '{% a ',
  statements: '{% a %}',
  'raw blocks': '{% raw %}a{% endraw %}',
  highlights: '{% highlight js %}\na\n{% endhighlight %}\n',
  'short codes': '{{< a b="c" >}}',
  fences: '```\n{{ a }}\n```\n',
  'open fences': (index) => `${'`'.repeat(3 + (index % 7))}js\n`,
  'code spans': '`a` ',
  'code spans that differ': (index) => `${'`'.repeat(1 + (index % 90))} a `,
  'quotes in quotes': (index) => `${'> '.repeat(index % 60)}a\n`,
  'lists in lists': (index) => `${'  '.repeat(index % 40)}- a\n`,
  items: (index) => `${index}. a\n`,
  'table rows': (index) => (index === 0 ? '| a | b |\n|---|---|\n' : '| a | b |\n'),
  'table cells': (index) => (index === 0 ? '| a' : ' | a'),
  emphasis: '**_* ',
  'open brackets in words': 'a (b [c {d ',
  'closing brackets in words': 'a) b] c} ',
  'quotation marks': 'a "b \u201cc \u300cd ',
  words: (index) => `word${index} `,
  'doubled words': 'the the ',
  'doubled phrases': 'to be or not to be or not ',
  'words without blanks': 'abc',
  Hangul: '한글 문장입니다. ',
  'decomposed Hangul': '\u1112\u1161\u11ab\u1100\u1173\u11af',
  Japanese: '日本語の文章です。',
  'combining characters': '\u0301\u0302',
  'emoji in a row': '\ud83d\udc68\u200d\ud83d\udc69\u200d',
  'mixed alphabets': 'pаypal ',
  'lines of blanks': '   \n',
  'blanks before a line end': (index) => (index % 1000 === 999 ? '\n' : ' '),
  'carriage returns': 'a\r',
  base64: 'iVBORw0KGgoAAAANSUhEUgAA+/',
  'an image in the text': (index) => (index === 0 ? '![a](data:image/png;base64,' : 'iVBORw0KGgo'),
  placeholders: 'lorem ipsum dolor sit amet TODO TBD xxx ',
  dots: 'a... b…. ',
  semicolons: 'a;\u037e b'
}

function nameEach(kind: string, texts: readonly string[], make: (text: string) => string): Record<string, string> {
  return Object.fromEntries(texts.map((text) => [`${kind} ${JSON.stringify(text)}`, make(text)]))
}
