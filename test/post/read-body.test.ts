import * as assert from 'uvu/assert'
import type {LineKind} from '../../src/post/body.ts'
import {readBody} from '../../src/post/read-body.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

function kinds(text: string, mdx = false): LineKind[] {
  return readBody(text, 0, mdx).map(({kind}) => kind)
}

describe('readBody', (it) => {
  it('gives the offsets of lines with any line ending', () => {
    assert.equal(readBody('a\nb\r\nc\rd', 0), [
      {start: 0, end: 1, kind: 'text'},
      {start: 2, end: 3, kind: 'text'},
      {start: 5, end: 6, kind: 'text'},
      {start: 7, end: 8, kind: 'text'}
    ])
  })

  it('begins where it is told to', () => {
    assert.equal(readBody('---\n---\n\ntext\n', 8), [
      {start: 8, end: 8, kind: 'blank'},
      {start: 9, end: 13, kind: 'text'}
    ])
  })

  it('leaves a byte order mark out of the first line', () => {
    assert.equal(readBody('\uFEFF    code\n', 0), [{start: 1, end: 9, kind: 'code'}])
  })

  it('has no lines in an empty text', () => {
    assert.equal(readBody('', 0), [])
  })

  it('tells fences from what they hold', () => {
    assert.equal(kinds('```js\na\n\n```\ntext\n'), ['fence', 'code', 'code', 'fence', 'text'])
  })

  it('takes a line behind the end of a comment for text', () => {
    assert.equal(kinds('text <!-- a\nb\n--> text\n\n<!-- a\n-->\n'), [
      'text',
      'comment',
      'text',
      'blank',
      'comment',
      'comment'
    ])
  })

  it('takes a line of a paragraph that begins with a comment for one, however far it is indented', () => {
    assert.equal(kinds('text\n    <!-- opens\ncloses -->\n'), ['text', 'comment', 'comment'])
    assert.equal(kinds('text\n    a <!-- opens\ncloses -->\n'), ['text', 'text', 'comment'])
  })

  it('takes a line for text that has words behind a comment', () => {
    assert.equal(kinds('<!--more-->Source: [a](/a)\n\n<!--a--> <!--b--> \n'), ['text', 'blank', 'comment'])
    assert.equal(kinds('<!--\na\n-->Source\n<!-- a --><!-- b\n'), ['comment', 'comment', 'text', 'comment'])
  })

  it('lets a comment in an HTML block go on over blank lines, as browsers do', () => {
    assert.equal(kinds('<div>\n<p><!-- a\n\nb -->\n</div>\n'), ['text', 'text', 'comment', 'comment', 'text'])
  })

  const templates: readonly {title: string; body: string; expected: readonly LineKind[]}[] = [
    {
      title: 'takes a Liquid highlight block for code',
      body: '{% highlight js %}\n# a\n\n```\n{% endhighlight %}\ntext\n',
      expected: ['fence', 'code', 'code', 'code', 'fence', 'text']
    },
    {
      title: 'knows tags that trim blanks',
      body: '  {%- highlight js -%}\na\n  {%- endhighlight -%}\ntext\n',
      expected: ['fence', 'code', 'fence', 'text']
    },
    {
      title: 'takes a block on one line for code',
      body: '{% highlight js %}a{% endhighlight %}\ntext\n',
      expected: ['code', 'text']
    },
    {
      title: 'takes a highlight block that never closes for text',
      body: '{% highlight js %}\na\n\nb\n',
      expected: ['text', 'text', 'blank', 'text']
    },
    {
      title: 'takes a Liquid comment for a comment',
      body: '{% comment %}\na\n{% endcomment %}\ntext\n',
      expected: ['comment', 'comment', 'comment', 'text']
    },
    {
      title: 'reads Markdown within Liquid that is kept raw',
      body: '{% raw %}\ntext\n\n    code\n\n{% highlight js %}\n{% endraw %}\n',
      expected: ['text', 'text', 'blank', 'code', 'blank', 'text', 'text']
    },
    {
      title: 'takes the highlight shortcode of Hugo for code',
      body: '{{< highlight go >}}\na\n{{< /highlight >}}\n\n{{% highlight go %}}\na\n{{% /highlight %}}\n',
      expected: ['fence', 'code', 'fence', 'blank', 'fence', 'code', 'fence']
    },
    {
      title: 'takes a tag over several lines for code',
      body: '{% include image.html\n   caption="Source: a" %}\ntext\n\n{{< figure\n  src="a"\n>}}\n',
      expected: ['code', 'code', 'text', 'blank', 'code', 'code', 'code']
    },
    {
      title: 'takes an open tag for text when a blank line comes before its end',
      body: '{{ a\n\nb }}\n',
      expected: ['text', 'blank', 'text']
    },
    {
      title: 'does not look for tags in a fence',
      body: '```\n{% highlight js %}\n```\ntext\n{% endhighlight %}\n',
      expected: ['fence', 'code', 'fence', 'text', 'text']
    }
  ]
  for (const {title, body, expected} of templates) it(title, () => assert.equal(kinds(body), expected))

  it('knows that MDX has neither indented code nor HTML blocks', () => {
    assert.equal(kinds('text\n\n    text\n\n<div>\n```\na\n```\n</div>\n', true), [
      'text',
      'blank',
      'text',
      'blank',
      'text',
      'fence',
      'code',
      'fence',
      'text'
    ])
  })

  it('takes imports, exports and comments of MDX for what they are', () => {
    assert.equal(kinds("import a from 'a'\nexport const b = {\n  c\n}\n\n{/* a\nb */}\ntext\n", true), [
      'code',
      'code',
      'code',
      'code',
      'blank',
      'comment',
      'comment',
      'text'
    ])
  })

  it('takes time in proportion to the text', () => {
    const hostile = [
      '<!-- ',
      '{{ ',
      '{% highlight %}\n',
      '<!--\n',
      '- ',
      '> ',
      '* ',
      '`',
      '<a b=c ',
      '    ',
      '{% raw %}{{ a\n',
      'a <!-- `\n'
    ]
    for (const part of hostile) {
      const text = part.repeat(400_000 / part.length)
      takesAtMost(4000, () => readBody(text, 0), JSON.stringify(part))
    }
  })
})
