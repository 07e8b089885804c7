import * as assert from 'uvu/assert'
import {findJsonFault} from '../../src/run/config/find-json-fault.ts'
import {describe} from '../describe.ts'

describe('findJsonFault', (it) => {
  const sound = ['{}', '[]', ' [1, -2.5e+3, "a\\u00e9\\n", true, false, null, {"a": {"b": []}}]\n', '"x"', '0']
  for (const text of sound) {
    it(`passes ${text.trim()}`, () => {
      JSON.parse(text)
      assert.is(findJsonFault(text), undefined)
    })
  }

  const broken: [text: string, offset: number, reason: string][] = [
    ['', 0, 'the file ends where JSON wants a value'],
    ['{"a": 1,}', 8, '`}` stands where JSON wants a name in double quotes'],
    ['[1, ]', 4, '`]` stands where JSON wants a value'],
    ["{'a': 1}", 1, "`'` stands where JSON wants a name in double quotes or `}`"],
    ['// a\n{}', 0, '`/` stands where JSON wants a value'],
    ['{"a" 1}', 5, '`1` stands where JSON wants `:`'],
    ['{"a": 1 "b": 2}', 8, '`"` stands where JSON wants `,` or the closing bracket'],
    ['[1}', 2, '`}` stands where JSON wants `,` or the closing bracket'],
    ['[1', 2, 'the file ends where JSON wants `,` or the closing bracket'],
    ['{} {}', 3, '`{` stands where JSON wants the end of the file'],
    ['["a\nb"]', 1, '`"` stands where JSON wants a value or `]`'],
    ['[01]', 1, '`0` stands where JSON wants a value or `]`'],
    ['[tru]', 1, '`t` stands where JSON wants a value or `]`'],
    ['[truex]', 1, '`t` stands where JSON wants a value or `]`']
  ]
  for (const [text, offset, reason] of broken) {
    it(`finds the fault of ${JSON.stringify(text)}`, () => {
      assert.throws(() => JSON.parse(text))
      assert.equal(findJsonFault(text), {offset, reason})
    })
  }

  it('finds a key that is there twice, in the same object only', () => {
    assert.is(findJsonFault('{"a": {"a": 1}, "b": {"a": 2}}'), undefined)
    assert.equal(findJsonFault('{"a": 1, "b": 2, "a": 3}'), {offset: 17, reason: '"a" is there twice'})
  })

  it('stops at deep nesting and at long texts in no time', () => {
    assert.is(findJsonFault('['.repeat(1_000_000))?.reason, 'this is nested more than 100 deep')
    assert.equal(findJsonFault(`["${'a'.repeat(90_000)}`), {
      offset: 1,
      reason: '`"` stands where JSON wants a value or `]`'
    })
  })
})
