import * as assert from 'uvu/assert'
import {disarmLines, escapeInJson, makeVisible} from '../../src/report/make-visible.ts'
import {describe} from '../describe.ts'

describe('makeVisible', (it) => {
  const cases: [text: string, visible: string][] = [
    ['plain text, café, 안녕, 👩‍👩‍👧', 'plain text, café, 안녕, 👩‍👩‍👧'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['a\nb\r\nc\td', 'a\\nb\\r\\nc\\td'],
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['\u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007', '␛]8;;https://evil.example␇text␛]8;;␇'],
    ['\0\b\u007f\u009b31m', '␀␈␡<U+009B>31m'],
    ['safe\u202egpj.exe\u2066\u2069\u061c', 'safe<U+202E>gpj.exe<U+2066><U+2069><U+061C>'],
    ['a\u2028b\u2029c\u200bd\ufeffe\u2060f', 'a<U+2028>b<U+2029>c<U+200B>d<U+FEFF>e<U+2060>f'],
    ['\u{e0041}\u{e007f}', '<U+E0041><U+E007F>'],
    ['\ud800', '<U+D800>'],
    ['##[group]x ##vso[task.setvariable]y ## [ok]', '#\\#[group]x #\\#vso[task.setvariable]y ## [ok]']
  ]
  for (const [text, visible] of cases) {
    it(`shows ${JSON.stringify(text)}`, () => {
      assert.is(makeVisible(text), visible)
    })
  }

  it('leaves nothing below U+0020 and none of the bidi controls', () => {
    const all = Array.from({length: 0x3000}, (_, code) => String.fromCodePoint(code)).join('')
    assert.not.match(makeVisible(all), /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/)
  })
})

describe('escapeInJson', (it) => {
  it('hides nothing in the text and changes nothing in the value', () => {
    const value = 'a\n\u001b\u007f\u009b\u202e\u2028\u200b\ufeff\u{e0041}👩‍👩‍👧 ##[group] ##vso[x]'
    const json = escapeInJson(JSON.stringify(value))
    assert.is(
      json,
      '"a\\n\\u001b\\u007f\\u009b\\u202e\\u2028\\u200b\\ufeff\\udb40\\udc41👩‍👩‍👧 #\\u0023[group] #\\u0023vso[x]"'
    )
    assert.is(JSON.parse(json), value)
  })
})

describe('disarmLines', (it) => {
  it('leaves no line that begins a workflow command', () => {
    assert.is(disarmLines('::error::a\n \t::b\na ::c\n:d'), '\\::error::a\n \t\\::b\na ::c\n:d')
  })
})
