import fc from 'fast-check'

const words = [
  'text',
  'more text here',
  'Source: [a](https://www.reuters.com/a)',
  '**Source**: <https://x.org/a>',
  'Source: https://x.org/a_(b)',
  '출처: [글](https://x.org/ㄱ)',
  '[a][r] and `code`',
  '`` a ` b ``',
  '[r]: https://x.org/r',
  '<!-- a comment -->',
  '<!-- opens',
  'closes -->',
  '<!--lint disable a-->',
  '<!--',
  'lint disable a -->',
  '<div>',
  '</div>',
  '<pre>',
  '</pre>',
  '<script>',
  '</script>',
  '<a-b c="d">',
  '<br> text',
  '<?php',
  '?>',
  '# heading',
  '## Source',
  'text\n===',
  '---',
  '***',
  '* * *',
  '```',
  '```js',
  '````',
  '~~~',
  '``` a`b',
  '| a | b |',
  '| - | - |',
  '[^1]: note',
  'a [^1] b',
  '~~gone~~ w@x.org www.x.org',
  'ww\\w.x.org http\\://x.org &#104;ttp://x.org',
  'a\\',
  'a  '
]

const container = fc.constantFrom(
  '',
  ' ',
  '  ',
  '    ',
  '\t',
  '> ',
  '>',
  '- ',
  '* ',
  '+   ',
  '1. ',
  '2) ',
  '10. ',
  '-\t'
)

/** What stands before a line: blanks, marks of quotes and lists, in any depth and order; a footnote is the outermost. */
const lead = fc
  .tuple(fc.constantFrom('', '', '', '', '[^2]: ', '> [^2]: '), fc.array(container, {maxLength: 3}))
  .map(([outer, parts]) => outer + parts.join(''))

const line = fc.oneof(
  {arbitrary: fc.tuple(lead, fc.constantFrom(...words)).map((parts) => parts.join('')), weight: 5},
  {arbitrary: fc.constantFrom(...words), weight: 3},
  {arbitrary: fc.constantFrom('', '', '  ', '\t', '>', '-', '1.'), weight: 3}
)

/** Bodies of posts that mix every kind of block, with any line ending. */
export const markdownText: fc.Arbitrary<string> = fc
  .record({
    lines: fc.array(line, {maxLength: 14}),
    ending: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
    frontMatter: fc.constantFrom('', '', '---\ntitle: a\n---\n', '+++\na = 1\n+++\n', '\ufeff---\na: b\n---\n\n')
  })
  .map(({lines, ending, frontMatter}) => (frontMatter + lines.join('\n')).replaceAll('\n', ending))
