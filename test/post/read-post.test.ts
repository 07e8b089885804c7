import * as assert from 'uvu/assert'
import type {Post} from '../../src/post/post.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

function read(text: string, path = 'a.md'): Post {
  return readPost({path, sitePath: path, text})
}

/** The types of the nodes below the root, each with its source. */
function outline(post: Post): string[] {
  return post.tree.children.map(({type, position}) => {
    return `${type}: ${post.text.slice(position?.start.offset, position?.end.offset)}`
  })
}

describe('readPost', (it) => {
  it('keeps path and text as they come in', () => {
    const {path, sitePath, text} = readPost({path: 'blog/posts/a.md', sitePath: 'posts/a.md', text: '\uFEFFa\r\n'})
    assert.equal({path, sitePath, text}, {path: 'blog/posts/a.md', sitePath: 'posts/a.md', text: '\uFEFFa\r\n'})
  })

  const bodies: readonly {title: string; text: string; bodyStart: number}[] = [
    {title: 'begins the body behind the line of the closing fence', text: '---\na: b\n---\ntext\n', bodyStart: 13},
    {title: 'counts carriage returns', text: '---\r\na: b\r\n---\r\ntext\r\n', bodyStart: 16},
    {title: 'has an empty body behind front matter that ends the post', text: '---\na: b\n---', bodyStart: 12},
    {title: 'takes a post without front matter for all body', text: 'text\n', bodyStart: 0},
    {title: 'looks behind blank lines for the front matter', text: '\n\n---\na: b\n---\ntext\n', bodyStart: 15}
  ]
  for (const {title, text, bodyStart} of bodies) it(title, () => assert.is(read(text).bodyStart, bodyStart))

  it('works out lines, body and tree once', () => {
    const post = read('---\na: b\n---\ntext\n')
    assert.is(post.lines, post.lines)
    assert.is(post.body, post.body)
    assert.is(post.tree, post.tree)
  })

  it('turns offsets into places', () => {
    assert.equal(read('a\nbc\n').place({start: 2, end: 4}), {
      start: {line: 2, column: 1, offset: 2},
      end: {line: 2, column: 3, offset: 4}
    })
  })
})

describe('post.tree', (it) => {
  const trees: readonly {title: string; text: string; path?: string; expected: readonly string[]}[] = [
    {
      title: 'has the front matter as its first node',
      text: '---\na: b\n---\n\n# c\n',
      expected: ['yaml: ---\na: b\n---', 'heading: # c']
    },
    {title: 'knows TOML', text: '+++\na = 1\n+++\nc\n', expected: ['toml: +++\na = 1\n+++', 'paragraph: c']},
    {title: 'counts a byte order mark', text: '\uFEFF# c\n\nd\n', expected: ['heading: # c', 'paragraph: d']},
    {
      title: 'counts a byte order mark before front matter',
      text: '\uFEFF---\r\na: b\r\n---\r\n# c\r\n',
      expected: ['yaml: ---\r\na: b\r\n---', 'heading: # c']
    },
    {
      title: 'finds front matter behind blank lines',
      text: '\n\n---\na: b\n---\n\nc\n',
      expected: ['yaml: ---\na: b\n---', 'paragraph: c']
    },
    {title: 'knows the tables of GFM', text: '| a |\n|---|\n', expected: ['table: | a |\n|---|']},
    {
      title: 'reads MDX',
      path: 'a.mdx',
      text: "import B from 'b'\n\n<B c={1}>\n  d\n</B>\n",
      expected: ["mdxjsEsm: import B from 'b'", 'mdxJsxFlowElement: <B c={1}>\n  d\n</B>']
    },
    {
      title: 'reads as Markdown what MDX refuses',
      path: 'a.mdx',
      text: '---\na: b\n---\n\n{ d\n\n<https://example.org>\n',
      expected: ['yaml: ---\na: b\n---', 'paragraph: { d', 'paragraph: <https://example.org>']
    },
    {title: 'is empty where the parser could stall', text: '**_* '.repeat(4000), expected: []}
  ]
  for (const {title, text, path, expected} of trees) it(title, () => assert.equal(outline(read(text, path)), expected))

  it('gives the front matter without its fences', () => {
    const [yaml] = read('---\na: b\nc: d\n---\n').tree.children
    assert.is(yaml?.type === 'yaml' && yaml.value, 'a: b\nc: d')
  })
})

describe('post.isProse', (it) => {
  const cases: readonly {text: string; expected: boolean; path?: string}[] = [
    {text: 'a «Source» b', expected: true},
    {text: '# «Source»', expected: true},
    {text: '- [a](b) «Source»', expected: true},
    {text: '| «Source» | [a](b) |\n|---|---|', expected: true},
    {text: '---\ntitle: «Source»\n---\n', expected: false},
    {text: '```\n«Source»\n```', expected: false},
    {text: 'a\n\n    «Source»', expected: false},
    {text: '<!-- «Source» -->', expected: false},
    {text: 'a <!-- «Source» --> b', expected: false},
    {text: 'a `«Source»` b', expected: false},
    {text: 'a `b` «Source»', expected: true},
    {text: 'a «Source `b`» c', expected: false},
    {text: '\\`«Source»\\`', expected: true},
    {text: '[a]: https://example.org/«Source»', expected: false},
    {text: '[«Source»](b)', expected: true},
    {text: '«(Source: [a](b))»', expected: true},
    {text: '[a](«Source»)', expected: false},
    {text: '[a](b "«Source»")', expected: false},
    {text: '[a][«Source»]\n\n[source]: b', expected: false},
    {text: '![«Source»](b)', expected: false},
    {text: '*[**«Source»**](b)*', expected: true},
    {text: '<https://example.org/«Source»>', expected: true},
    {text: '<small>«Source: a»</small>', expected: true},
    {text: '<small title="«Source»">a</small>', expected: false},
    {text: '«<small>Source</small>»', expected: false},
    {text: '<p>«Source»: <a href="b">c</a></p>', expected: true},
    {text: '<p>Source: <a href="«b»">c</a></p>', expected: false},
    {text: '<p title="a > «b»">c</p>', expected: false},
    {text: '<div>\n<!-- a -->\n«Source»\n</div>', expected: true},
    {text: '<div><pre>a\n«Source»</pre></div>', expected: false},
    {text: '<div><?php a > b; «Source» ?>\n</div>', expected: false},
    {text: '<div><![CDATA[ <b>«Source»</b> ]]>\n</div>', expected: false},
    {text: '<div>1 < 2 «Source» > 0</div>', expected: true},
    {text: 'a <code>«Source»</code>', expected: false},
    {text: 'a <code>b</code> «Source»', expected: true},
    {text: 'a {{ «source» }}', expected: false},
    {text: 'a {{ b }} «Source» {% c %}', expected: true},
    {text: 'a {% include b.html caption="«Source»" %}', expected: false},
    {text: '<B c="«Source»">d</B>', path: 'a.mdx', expected: false},
    {text: '<B c="e">«Source»</B>', path: 'a.mdx', expected: true},
    {text: 'a {«source»}', path: 'a.mdx', expected: false},
    {text: "import a from '«source»'\n", path: 'a.mdx', expected: false}
  ]
  for (const {text: marked, expected, path} of cases) {
    it(`is ${expected} in ${JSON.stringify(marked)}`, () => {
      const start = marked.indexOf('«')
      const end = marked.indexOf('»') - 1
      assert.is(read(marked.replace(/[«»]/g, ''), path).isProse({start, end}), expected)
    })
  }

  it('goes by the lines alone where the parser could stall', () => {
    const post = read(`Source \`a\`\n\n    code\n\n${'**_* '.repeat(4000)}`)
    assert.equal([post.isProse({start: 0, end: 6}), post.isProse({start: 16, end: 20})], [true, false])
  })
})
