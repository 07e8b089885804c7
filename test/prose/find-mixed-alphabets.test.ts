import * as assert from 'uvu/assert'
import {readPost} from '../../src/post/read-post.ts'
import {findDecomposedText} from '../../src/prose/find-decomposed-text.ts'
import {findMixedAlphabets} from '../../src/prose/find-mixed-alphabets.ts'
import {findNoBreakBlanks} from '../../src/prose/find-no-break-blanks.ts'
import {describe} from '../describe.ts'

function read(text: string): ReturnType<typeof readPost> {
  return readPost({path: 'a.md', sitePath: 'a.md', text})
}

describe('findMixedAlphabets', (it) => {
  const words: readonly [text: string, meant: readonly string[]][] = [
    ['the s\u043eurce', ['source']],
    ['\u0441\u0441\u044b\u043b\u043aa', ['\u0441\u0441\u044b\u043b\u043a\u0430']],
    ['`s\u043eurce`', []],
    ['API-\u0438\u043d\u0442\u0435\u0440\u0444\u0435\u0439\u0441', []],
    ['x\u0445', []],
    ['Hac\u03baing', []],
    ['5\u03bcm', []]
  ]
  for (const [text, meant] of words) {
    it(`reads ${JSON.stringify(text)}`, () =>
      assert.equal(
        findMixedAlphabets(read(text)).map((word) => word.meant),
        meant
      ))
  }
})

describe('findNoBreakBlanks', (it) => {
  const lines: readonly [text: string, found: readonly string[]][] = [
    ['#\u00a0A', ['heading 1-2']],
    ['a\n\n>  -\u00a0\u00a0A', ['item 7-9']],
    ['[a]\u00a0(/b)', ['link 3-4']],
    ['20\u00a0km', []],
    ['[a]\u00a0(b and c)', []],
    ['`#\u00a0A`', []],
    ['```\n#\u00a0A\n```', []]
  ]
  for (const [text, found] of lines) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.equal(
        findNoBreakBlanks(read(text)).map(({kind, start, end}) => `${kind} ${start}-${end}`),
        found
      )
    })
  }
})

describe('findDecomposedText', (it) => {
  const texts: readonly [text: string, found: readonly string[]][] = [
    ['cafe\u0301', ['3-5 \u00e9']],
    ['\u1107\u1165\u11af \u1100\u116e\u11af', ['0-7 \ubc8c \uad74']],
    ['\u1107\u1165\u11af\n\u1100\u116e\u11af', ['0-3 \ubc8c', '4-7 \uad74']],
    ['\u30cf\u3099', ['0-2 \u30d0']],
    ['q\u0301', []],
    ['`e\u0301`', []],
    ['[a](/e\u0301)', []],
    ['\u1100\u1100', []]
  ]
  for (const [text, found] of texts) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.equal(
        findDecomposedText(read(text)).map(({start, end, composed}) => `${start}-${end} ${composed}`),
        found
      )
    })
  }
})
