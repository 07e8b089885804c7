import * as assert from 'uvu/assert'
import {LineIndex} from '../../src/post/line-index.ts'
import {eachLine, lineEnd, nextLine, skipBlanks, trimEnd} from '../../src/post/text-lines.ts'
import {describe} from '../describe.ts'

const TEXT = 'a\nb\r\n\rc'

describe('textLines', (it) => {
  it('ends a line where CommonMark does, or at the limit', () => {
    const ends = [...TEXT, ''].map((_, offset) => lineEnd(TEXT, offset, TEXT.length))
    assert.equal(ends, [1, 1, 3, 3, 4, 5, 7, 7])
    assert.is(lineEnd('abc', 0, 2), 2)
    assert.is(lineEnd('abc\n', 2, 2), 2)
  })

  it('goes on behind the line ending', () =>
    assert.equal(
      [1, 3, 5].map((end) => nextLine(TEXT, end)),
      [2, 5, 6]
    ))

  it('gives the lines of a range', () => {
    const lines = (start: number, end: number) =>
      [...eachLine(TEXT, {start, end})].map((line) => TEXT.slice(line.start, line.end))
    assert.equal(lines(0, TEXT.length), ['a', 'b', '', 'c'])
    assert.equal(lines(2, 3), ['b'])
    assert.equal(lines(3, 3), [])
    assert.equal(lines(0, 2), ['a'])
  })

  it('passes over blanks at both ends', () => {
    const text = ' \t a\u00a0 \t'
    assert.equal([skipBlanks(text, 0, 7), skipBlanks(text, 0, 2), skipBlanks(text, 5, 7)], [3, 2, 7])
    assert.equal([trimEnd(text, 0, 7), trimEnd(text, 6, 7), trimEnd(text, 0, 4)], [5, 6, 4])
  })
})

describe('LineIndex', (it) => {
  const index = new LineIndex(TEXT)

  it('counts lines', () => {
    assert.is(index.count, 4)
    assert.is(new LineIndex('').count, 1)
    assert.is(new LineIndex('a\n').count, 2)
  })

  it('knows where lines start', () =>
    assert.equal(
      [1, 2, 3, 4, 5].map((line) => index.start(line)),
      [0, 2, 5, 6, 7]
    ))

  it('turns each offset into line and column', () => {
    const points = Array.from({length: TEXT.length + 1}, (_, offset) => index.point(offset))
    assert.equal(
      points.map(({line, column}) => `${line}:${column}`),
      ['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '4:1', '4:2']
    )
    assert.equal([index.point(-1), index.point(100)], [index.point(0), index.point(TEXT.length)])
  })

  it('gives both ends of a range', () =>
    assert.equal(index.place({start: 2, end: 7}), {
      start: {line: 2, column: 1, offset: 2},
      end: {line: 4, column: 2, offset: 7}
    }))
})
