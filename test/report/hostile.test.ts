import * as assert from 'uvu/assert'
import {formats} from '../../src/report/index.ts'
import {describe} from '../describe.ts'
import {findingAt, reportOf} from './report-of.ts'

/** Names and texts that attack whoever prints them. */
const attacks: Record<string, string> = {
  'workflow command': '::error file=x::pwned',
  'workflow command on a line of its own': 'a\n::stop-commands::x\nb',
  'workflow command behind a carriage return': 'a\r::add-mask::x',
  'old workflow command': 'x ##[group]pwned',
  'Azure command': 'x ##vso[task.setvariable variable=a]b',
  colours: '\u001b[31mred',
  'cursor movement': '\u001b[2K\u001b[1A',
  'one-byte CSI': '\u009b2J',
  'OSC 8 link': '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  'window title': '\u001b]0;title\u0007',
  backspace: 'evil\b\b\b\bgood',
  'bidi override': 'a\u202egpj.md',
  'bidi isolates': '\u2066a\u2069',
  'line separators': 'a\u2028::error::b\u2029c\u0085d',
  'zero width': 'ad\u200bmin\ufeff',
  tags: 'a\u{e0041}\u{e0042}',
  'lone surrogate': 'a\ud800b',
  NUL: 'a\0b'
}

const unsafe =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\p{Cs}]/u
const command = /^\s*::|##\[|##vso\[/m

describe('reports of hostile posts', (it) => {
  for (const [name, attack] of Object.entries(attacks)) {
    for (const format of formats) {
      it(`stay harmless as ${format.name}: ${name}`, async () => {
        const text = `a ${attack} b\n${attack}\n`
        const finding = findingAt(text, attack, {
          ruleId: attack,
          messageId: attack,
          reason: attack,
          expected: [attack, `${attack}!`],
          note: `${attack} ${'word '.repeat(40)}${attack}`,
          url: `https://example.com/${attack}`,
          fingerprint: attack
        })
        const report = reportOf([{path: attack, text, messages: [finding]}])
        const output = await format.render({...report, engine: attack}, {color: false})
        assert.not.match(output, unsafe)
        // The one command that is meant.
        assert.not.match(format.name === 'github' ? output.replace(/^::warning /, '') : output, command)
        if (format.name === 'json') assert.is(JSON.parse(output).posts[0].path, attack)
      })
    }
  }

  it('show the name of a post on one line', async () => {
    const text = 'x'
    const post = {path: '::error::a\n::b\u202e.md', text, messages: [findingAt(text, 'x')]}
    const [stylish] = formats
    const output = await stylish?.render(reportOf([post]), {color: false})
    assert.is(output?.split('\n')[0], '\\::error::a\\n::b<U+202E>.md')
  })
})
