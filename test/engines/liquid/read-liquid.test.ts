import * as assert from 'uvu/assert'
import {readLiquid} from '../../../src/engines/liquid/read-liquid.ts'
import {describe} from '../../describe.ts'
import {takesAtMost} from '../../takes-at-most.ts'

describe('engines/liquid/read-liquid', (it) => {
  // As liquid 4 splits them (tried with Jekyll 4.3.1).
  const cases: readonly [text: string, tokens: readonly string[]][] = [
    ['a {{ b }} c', ['output {{ b }} b']],
    ['{{- b -}}', ['output {{- b -}} b']],
    ['{{ "a}b" }}', ['broken {{ "a}']],
    ['x = {{1,2},{3,4}};', ['broken {{1,2}']],
    ['a {{', ['broken {{']],
    ['{% if a %}b{% endif %}', ['tag {% if a %} if a', 'tag {% endif %} endif']],
    ['printf("{%d}")', ['broken {%']],
    ['{% raw %}{{ a }}{% endraw %}{{ b }}', ['output {{ b }} b']],
    ['{%- raw -%}{{{%- endraw -%}{{ b }}', ['output {{ b }} b']],
    ['{% comment %}{{ a }}{% endcomment %}{% x %}', ['tag {% x %} x']],
    ['{{ a }}{% raw %}{{ b }}', ['output {{ a }} a']],
    ['{{ a\nb }}', ['output {{ a\nb }} a\nb']]
  ]
  for (const [text, tokens] of cases) {
    it(`takes apart ${JSON.stringify(text)}`, () => {
      const found = readLiquid(text, 0).map(({type, start, end, inner, closed}) => {
        return closed ? `${type} ${text.slice(start, end)} ${inner}` : `broken ${text.slice(start, end)}`
      })
      assert.equal(found, tokens)
    })
  }

  it('takes time linear in the text', () => {
    for (const piece of ['{{', '{%', '{% raw %}', '{{ a }']) {
      takesAtMost(4000, () => readLiquid(piece.repeat(200_000), 0), piece)
    }
  })
})
