import * as assert from 'uvu/assert'
import {marks, readLinePieces} from '../../src/sources/line-pieces.ts'
import {describe} from '../describe.ts'

const definitions: Readonly<Record<string, string>> = {a: '/of-a', b: '/of-b'}

/** The pieces of a line in short: their types, texts, addresses, forms and the texts of links. */
function sketch(line: string, length?: number): string[] {
  const {pieces} = readLinePieces(
    line,
    (label) => {
      const url = definitions[label]
      return url === undefined ? undefined : {start: 900, end: 905, url}
    },
    length
  )
  return pieces.map(({type, start, end, target}) => {
    const what = `${type} ${line.slice(start, end)}`
    if (!target) return what
    const text = target.text ? ` of "${line.slice(target.text.start, target.text.end)}"` : ''
    const place = target.form === 'reference' ? `${target.start}-${target.end}` : line.slice(target.start, target.end)
    return `${what} to ${target.url} at ${place}, ${target.form}${text}`
  })
}

const long = 'a'.repeat(990)

const lines: Readonly<Record<string, readonly string[]>> = {
  'a [b](c) d': ['link [b](c) to c at c, inline of "b"'],
  '![a](b) c': ['image ![a](b)'],
  '[![a](b)](c)': ['image [![a](b)](c) to c at c, inline of "![a](b)"'],
  '[ <img src=a>](c)': ['image [ <img src=a>](c) to c at c, inline of " <img src=a>"'],
  '[<IMG src=a>](c)': ['image [<IMG src=a>](c) to c at c, inline of "<IMG src=a>"'],
  '[a <img src=a>](c)': ['link [a <img src=a>](c) to c at c, inline of "a <img src=a>"'],
  '[a [b](c)](d)': ['link [a [b](c)](d) to d at d, inline of "a [b](c)"'],
  '[a]( b )': ['link [a]( b ) to b at b, inline of "a"'],
  '[x] b]': [],
  '[<imgs>](c)': ['link [<imgs>](c) to c at c, inline of "<imgs>"'],
  '[a](b{{ c }})': ['link [a](b{{ to b{{ at b{{, inline of "a"'],
  '[a]({{ b }}  "the title") c': ['link [a]({{ b }}  "the title") to {{ b }} at {{ b }}, inline of "a"'],
  [`[a](${'b'.repeat(2001)})`]: [],
  '<!----> [a](b)': ['hidden <!---->', 'link [a](b) to b at b, inline of "a"'],
  '<http://x.org>': ['link <http://x.org> to http://x.org at http://x.org, autolink'],
  '<HTTPS://x.org>': ['link <HTTPS://x.org> to HTTPS://x.org at HTTPS://x.org, autolink'],
  'http://x.org a': ['link http://x.org to http://x.org at http://x.org, bare'],
  'www.site.org b': ['link www.site.org to www.site.org at www.site.org, bare'],
  "<a href='bcd'>c</a>": ['link <a href=\'bcd\'>c</a> to bcd at bcd, html of "c"'],
  '<a href=bcd>c</a>': ['link <a href=bcd>c</a> to bcd at bcd, html of "c"'],
  '[a](b': ['link [a](b to b at b, inline of "a"'],
  '[a]': ['link [a] to /of-a at 900-905, reference of "a"'],
  '[a][]': ['link [a][] to /of-a at 900-905, reference of "a"'],
  '[x][b] c': ['link [x][b] to /of-b at 900-905, reference of "x"'],
  '[x][y]': [],
  '![a] c': ['image ![a]'],
  '![x][b] c': ['image ![x][b]'],
  '![x][y]': [],
  '[x] (b)': [],
  '[^1] a': ['hidden [^1]'],
  '![^1](b)': ['image ![^1](b)'],
  '\\[a](b)': [],
  '[a\\](b)': [],
  '[x\\]](b)': ['link [x\\]](b) to b at b, inline of "x\\]"'],
  '[a](b) [x](c)': ['link [a](b) to b at b, inline of "a"', 'link [x](c) to c at c, inline of "x"'],
  [`[${long}](b)`]: [`link [${long}](b) to b at b, inline of "${long}"`],
  [`[${long}aaaaaaaaaa](b)`]: [],
  [`[${'a'.repeat(1200)}](b)`]: [],
  "[a]({{ '/b' | url }}) c": ["link [a]({{ '/b' | url }}) to {{ '/b' | url }} at {{ '/b' | url }}, inline of \"a\""],
  '[a]({% link b.md %}#c "t") d': [
    'link [a]({% link b.md %}#c "t") to {% link b.md %}#c at {% link b.md %}#c, inline of "a"'
  ],
  '`a [b](c)` d': ['hidden `a [b](c)`'],
  '``a` b`` c': ['hidden ``a` b``'],
  '` [a](b)': ['link [a](b) to b at b, inline of "a"'],
  '`a` b `c`': ['hidden `a`', 'hidden `c`'],
  '{{ a }} b {{ c }}': ['hidden {{ a }}', 'hidden {{ c }}'],
  '{% a }} %} b': ['hidden {% a }} %}'],
  '{{ [a](b)': ['link [a](b) to b at b, inline of "a"'],
  '<!-- [a](b) --> c': ['hidden <!-- [a](b) -->'],
  '<!-- [a](b)': ['hidden <!-- [a](b)'],
  '<https://x.org> a': ['link <https://x.org> to https://x.org at https://x.org, autolink'],
  '<me@x.org>': ['link <me@x.org> to me@x.org at me@x.org, autolink'],
  'a <ftp://x.org> b': ['link <ftp://x.org> to ftp://x.org at ftp://x.org, autolink'],
  'https://x.org/a. b': ['link https://x.org/a to https://x.org/a at https://x.org/a, bare'],
  'www.x.org b': ['link www.x.org to www.x.org at www.x.org, bare'],
  'www.x': [],
  '<b>a</b>': ['tag <b>', 'endTag </b>'],
  'a <5 b': [],
  '<p title="a > b">c': ['tag <p title="a > b">'],
  "<p title='a > b'>c": ["tag <p title='a > b'>"],
  '<img src="a"> b': ['image <img src="a">'],
  '<IMG src="a"> b': ['image <IMG src="a">'],
  '<code>[a](b)</code> c': ['hidden <code>[a](b)</code>'],
  '<CODE>[a](b)</code> c': ['hidden <CODE>[a](b)</code>'],
  '<kbd>[a](b)': ['hidden <kbd>', 'link [a](b) to b at b, inline of "a"'],
  '<codes>[a](b)': ['tag <codes>', 'link [a](b) to b at b, inline of "a"'],
  'x <a href="b">c</a> d': ['link <a href="b">c</a> to b at b, html of "c"'],
  "<a class=x href='b'>c</A>": ['link <a class=x href=\'b\'>c</A> to b at b, html of "c"'],
  '<A HREF = b>c</a>': ['link <A HREF = b>c</a> to b at b, html of "c"'],
  '<a href="b">c': ['link <a href="b"> to b at b, html of ""'],
  '<a href="b"></a>c': ['link <a href="b"></a> to b at b, html of ""'],
  '<a name="b">c</a>': ['tag <a name="b">', 'endTag </a>']
}

describe('readLinePieces', (it) => {
  for (const [line, expected] of Object.entries(lines)) {
    it(`takes ${line.slice(0, 60)} apart`, () => assert.equal(sketch(line), expected))
  }

  it('leaves the blanks around an address in HTML out of it', () => {
    const [piece] = readLinePieces('<a href=" b ">c</a>', () => undefined).pieces
    assert.is(piece?.target?.url, 'b')
  })

  it('puts a mark in place of every character of a piece', () => {
    const line = 'Source: [a](b) ![c](d) <b>e</b> `f` g'
    const {link, image, tag, endTag, hidden} = marks
    const {flat} = readLinePieces(line, () => undefined)
    const expected = [
      'Source: ',
      link.repeat(6),
      ' ',
      image.repeat(7),
      ' ',
      tag.repeat(3),
      'e',
      endTag.repeat(4),
      ' ',
      hidden.repeat(3),
      ' g'
    ]
    assert.is(flat, expected.join(''))
  })

  it('reads on behind a length only in what began before it', () => {
    assert.equal(sketch('a [b\nc](d) [e](f)', 4), ['link [b\nc](d) to d at d, inline of "b\nc"'])
    assert.equal(sketch('a b\n[c](d)', 4), [])
    assert.is(readLinePieces('a [b\nc](d) e', () => undefined, 4).source, 'a [b\nc](d)')
    assert.is(readLinePieces('a b\n[c](d)', () => undefined, 3).source, 'a b')
    assert.is(readLinePieces('[a](b) c d', () => undefined, 8).flat, `${marks.link.repeat(6)} c`)
  })
})
