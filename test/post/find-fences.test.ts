import * as assert from 'uvu/assert'
import {findFences} from '../../src/post/find-fences.ts'
import type {Range} from '../../src/post/place.ts'
import {describe} from '../describe.ts'

function show(text: string): string | undefined {
  const found = findFences(text)
  const slice = (range: Range | undefined): string => (range ? text.slice(range.start, range.end) : 'never')
  if (!found) return undefined
  return `${found.format} ${found.fence} from <${slice(found.open)}> to <${slice(found.close)}> in <${slice(found.content)}>`
}

const blocks: readonly (readonly [string, string | undefined])[] = [
  ['--- \t\na: b\n--- \t\nc: d\n', 'yaml --- from <--- \t> to <--- \t> in <a: b\n>'],
  ['--\na: b\n--\n', undefined],
  ['--- x\na: b\n---\n', undefined],
  ['---\na: b\n--- x\nc: d\n---\n', 'yaml --- from <---> to <---> in <a: b\n--- x\nc: d\n>'],
  ['---\na: b\n--\nc: d\n---\n', 'yaml --- from <---> to <---> in <a: b\n--\nc: d\n>'],
  ['---\na: b\n....\n---\n', 'yaml --- from <---> to <---> in <a: b\n....\n>'],
  ['---\na: b\n... \t\n---\n', 'yaml --- from <---> to <... \t> in <a: b\n>'],
  ['---\na: b\n.. .\n---\n', 'yaml --- from <---> to <---> in <a: b\n.. .\n>'],
  ['---\na: b\n ---\n---\n', 'yaml --- from <---> to <---> in <a: b\n ---\n>'],
  ['---yml\na: b\n...\n', 'yaml ---yaml from <---yml> to <...> in <a: b\n>'],
  ['--- \tYAML \t\na: b\n---- \t\n', 'yaml ---yaml from <--- \tYAML \t> to <---- \t> in <a: b\n>'],
  ['---yamlx\na: b\n---\n', undefined],
  ['---toml \t\na = 1\n...\n---- \t\n', 'toml ---toml from <---toml \t> to <---- \t> in <a = 1\n...\n>'],
  ['--- \ttoml\na = 1\n---\n', 'toml ---toml from <--- \ttoml> to <---> in <a = 1\n>'],
  ['---TOML\na = 1\n--- x\n---\n', 'toml ---toml from <---TOML> to <---> in <a = 1\n--- x\n>'],
  ['---JSON \t\n{"a": 1}\n...\n--- \t\n', 'json ---json from <---JSON \t> to <--- \t> in <{"a": 1}\n...\n>'],
  ['--- \tjson\n{"a": 1}\n--- x\n----\n', 'json ---json from <--- \tjson> to <----> in <{"a": 1}\n--- x\n>'],
  ['+++ \t\na = 1\n+++ x\n+++ \t\n', 'toml +++ from <+++ \t> to <+++ \t> in <a = 1\n+++ x\n>'],
  ['++++\na = 1\n++++\n', undefined],
  ['+++ x\na = 1\n+++\n', undefined],
  ['++\na = 1\n++\n', undefined],
  ['-a----\nb\n---\n', undefined],
  ['-;;;\n"a": 1\n;;;\n', undefined],
  ['-+++\na = 1\n+++\n', undefined],
  ['+---\na: b\n---\n', undefined],
  ['---\na: b\n+---\n---\n', 'yaml --- from <---> to <---> in <a: b\n+---\n>'],
  ['+++\na = 1\n++++\n+++\n', 'toml +++ from <+++> to <+++> in <a = 1\n++++\n>'],
  ['+++\na = 1\n---\n+++\n', 'toml +++ from <+++> to <+++> in <a = 1\n---\n>'],
  [';;;; \t\n"a": 1\n;;; \t\n', 'json ;;; from <;;;; \t> to <;;; \t> in <"a": 1\n>'],
  [';;\n"a": 1\n;;\n', undefined],
  [';;; x\n"a": 1\n;;;\n', undefined],
  [';;;\n"a": 1\n;;; x\n;;;;;\n', 'json ;;; from <;;;> to <;;;;;> in <"a": 1\n;;; x\n>'],
  [' ---\na: b\n---\n', 'yaml --- from <---> to <---> in <a: b\n>'],
  ['\t\uFEFF---\na: b\n---\n', undefined],
  ['{ \n "a": 1}\n', 'json { from <{> to <}> in < \n "a": 1>'],
  ['{\n}\n', 'json { from <{> to <}> in <\n>'],
  ['{ a: 1}\n', undefined],
  ['{{ a }}\n', undefined],
  ['{"a": "\\"}", "b": 2}\n', 'json { from <{> to <}> in <"a": "\\"}", "b": 2>'],
  ['{"a": "x\n}\n', 'json { from <{> to <}> in <"a": "x\n>'],
  ['{"a": ["}", {"b": "]"}], "c": 1} text', 'json { from <{> to <}> in <"a": ["}", {"b": "]"}], "c": 1>'],
  ['{"a": "\\\\"}\n}', 'json { from <{> to <}> in <"a": "\\\\">'],
  ['{"a": "b\r}\n', 'json { from <{> to <}> in <"a": "b\r>'],
  ['{"a": 1,\n"b": 2\n \t\ntext', 'json { from <{> to <never> in <"a": 1,\n"b": 2>'],
  ['{"a": "1', 'json { from <{> to <never> in <"a": "1>'],
  ['{"a": 1,\r\n"b": 2\r\n\r\ntext }', 'json { from <{> to <}> in <"a": 1,\r\n"b": 2\r\n\r\ntext >'],
  ['{"a": 1,\r\n"b": 2\r\n\r\ntext', 'json { from <{> to <never> in <"a": 1,\r\n"b": 2>']
]

describe('findFences', (it) => {
  for (const [text, expected] of blocks) {
    it(`reads ${JSON.stringify(text)}`, () => assert.is(show(text), expected))
  }
})
