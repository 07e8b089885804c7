import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import * as assert from 'uvu/assert'
import {plainWidth} from '../../src/report/plain-width.ts'
import {describe} from '../describe.ts'

/** The package that vfile-reporter measures with. */
const measure: (text: string) => number = (
  await import(pathToFileURL(createRequire(import.meta.resolve('vfile-reporter')).resolve('string-width')).href)
).default

describe('plainWidth', (it) => {
  it('measures every character as `string-width` does, alone and beside others', () => {
    for (let code = 0; code < 0x10000; code++) {
      const letter = String.fromCharCode(code)
      const width = plainWidth(letter)
      if (width === undefined) continue
      assert.is(width, measure(letter), code.toString(16))
      assert.is(plainWidth(`a${letter}${letter}가`), measure(`a${letter}${letter}가`), code.toString(16))
    }
  })

  it('passes over colours', () => {
    const text = '\u001b[1mA \u001b[36m`출처`\u001b[39m — “x”…\u001b[22m'
    assert.is(plainWidth(text), measure(text))
  })

  it('leaves to the package what joins or is an emoji', () => {
    const others = ['e\u0301', '👍', '©', '\u200d', '\t', '\u1112\u1161', 'か\u3099', '\u001b]8;;x\u0007']
    assert.equal(
      others.map(plainWidth),
      others.map(() => undefined)
    )
  })
})
