import * as assert from 'uvu/assert'
import {readJson} from '../../../src/post/json/read-json.ts'
import {describe} from '../../describe.ts'
import {showEntries, showFault} from '../show-value.ts'

const read = (text: string): ReturnType<typeof readJson> => readJson(text, {start: 0, end: text.length})

const sound: readonly (readonly [string, string])[] = [
  ['', ''],
  ['{}', ''],
  ['"a": "b"', 'a: double "b"'],
  [
    '{"a": "b \\"c\\" \\u00e9", "d": [1, null, {"e": true}]}',
    'a: double "b \\"c\\" é", d: [bare "1", bare "null", {e: bare "true"}]'
  ],
  ['\n"a": -1.5e3,\n"a": []\n', 'a: bare "-1.5e3", a: []']
]

const broken: readonly (readonly [string, string, string])[] = [
  ['{"a": 1,}', 'a: bare "1"', 'other <,>'],
  ['{"a": [1,]}', 'a: [bare "1"]', 'other <,>'],
  ['"a": b', 'a: empty', 'other <b>'],
  ['"a": 1 "b": 2', 'a: bare "1"', 'other <">'],
  ["{'a': 1}", '', "other <'>"],
  ['"a": "b\n"c": 1', 'a: empty', 'other <\n>'],
  ['"a": "\\d"', 'a: empty', 'bad-escape <\\d>'],
  ['{"a": [1', 'a: [bare "1"]', 'unclosed-bracket <>'],
  ['"a": 01', 'a: bare "0"', 'other <1>'],
  ['// a\n"b": 1', '', 'other </>']
]

describe('readJson', (it) => {
  for (const [text, entries] of sound) {
    it(`reads ${JSON.stringify(text)}`, () => {
      const reading = read(text)
      assert.is(showEntries(reading.entries), entries)
      assert.equal(reading.faults, [])
    })
  }

  for (const [text, entries, fault] of broken) {
    it(`finds what is wrong with ${JSON.stringify(text)}`, () => {
      const reading = read(text)
      assert.equal(
        reading.faults.map((found) => showFault(text, found)),
        [fault]
      )
      assert.is(showEntries(reading.entries), entries)
    })
  }
})
