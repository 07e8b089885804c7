import * as assert from 'uvu/assert'
import {LineIndex} from '../../src/post/line-index.ts'
import {drawCodeFrame} from '../../src/report/code-frame.ts'
import {createPaint} from '../../src/report/paint.ts'
import {describe} from '../describe.ts'
import {takesAtMost} from '../takes-at-most.ts'

function draw(text: string, quote: string, columns = 80): string[] {
  const start = text.indexOf(quote)
  const place = new LineIndex(text).place({start, end: start + quote.length})
  return drawCodeFrame({text, place, columns, paint: createPaint(false), underline: (carets) => carets})
}

describe('code frame', (it) => {
  it('underlines the place', () => {
    assert.equal(draw('one\ntwo three four\nfive', 'three'), ['2 │ two three four', '  │     ^^^^^'])
  })

  it('gives wide characters two columns', () => {
    assert.equal(draw('출처: 안녕 세계', '안녕'), ['1 │ 출처: 안녕 세계', '  │       ^^^^'])
  })

  it('ends at any line ending, and at the end of the first line of a longer place', () => {
    assert.equal(draw('a b\r\nc d\r\n', 'b'), ['1 │ a b', '  │   ^'])
    assert.equal(draw('a b\rc d', 'b\rc'), ['1 │ a b', '  │   ^'])
    assert.equal(draw('a b\nc d', 'b\nc'), ['1 │ a b', '  │   ^'])
  })

  it('shows tabs and controls', () => {
    assert.equal(draw('\tkey:\u001b[31m x', '\u001b'), ['1 │ →key:␛[31m x', '  │      ^'])
    assert.equal(draw('a\u202eb c', 'c'), ['1 │ a<U+202E>b c', '  │            ^'])
  })

  it('aligns with line numbers of any width', () => {
    assert.equal(draw(`${'\n'.repeat(99)}bad`, 'bad'), ['100 │ bad', '    │ ^^^'])
  })

  it('cuts long lines around the place', () => {
    const text = `${'a'.repeat(100)} bad ${'b'.repeat(100)}`
    assert.equal(draw(text, 'bad', 54), [`1 │ …${'a'.repeat(19)} bad ${'b'.repeat(26)}…`, `  │ ${' '.repeat(21)}^^^`])
    assert.equal(draw(`bad ${'b'.repeat(100)}`, 'bad', 54), [`1 │ bad ${'b'.repeat(46)}…`, '  │ ^^^'])
    assert.equal(draw(`${'a'.repeat(100)} bad`, 'bad', 54), [`1 │ …${'a'.repeat(19)} bad`, `  │ ${' '.repeat(21)}^^^`])
  })

  it('cuts places that are wider than the frame', () => {
    assert.equal(draw('x'.repeat(100), 'x'.repeat(100), 44), [`1 │ ${'x'.repeat(40)}…`, `  │ ${'^'.repeat(40)}`])
  })

  it('costs the same in a line of any length', () => {
    const text = `${'a'.repeat(5_000_000)} bad ${'b'.repeat(5_000_000)}`
    takesAtMost(3000, () => {
      for (let count = 0; count < 1000; count++) {
        const place = {
          start: {line: 1, column: 5_000_002, offset: 5_000_001},
          end: {line: 1, column: 5_000_005, offset: 5_000_004}
        }
        drawCodeFrame({text, place, columns: 80, paint: createPaint(false), underline: (carets) => carets})
      }
    })
  })
})
