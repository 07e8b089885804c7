import * as assert from 'uvu/assert'
import {createTagSearch} from '../../src/post/tag-search.ts'
import {describe} from '../describe.ts'

describe('createTagSearch', (it) => {
  const texts: Readonly<Record<string, string>> = {
    // `x` marks what is in a tag, `.` what is not.
    'a {{ b }} c': '..xxxxxxx..',
    'a {% b %} c': '..xxxxxxx..',
    '{{a}}{%b%}{{c}}': 'xxxxxxxxxxxxxxx',
    'a {{ b': '......',
    'a }} b': '......',
    'a { b } c': '.........',
    '{{ a %} b }} c': 'xxxxxxxxxxxx..',
    '{% a }} b': '.........',
    'a {{}} {%%}': '..xxxx.xxxx'
  }
  for (const [text, marks] of Object.entries(texts)) {
    it(`knows the tags of ${text}, wherever it stands`, () => {
      for (const base of [0, 100]) {
        const touches = createTagSearch(text, base)
        const found = [...text].map((_, at) => (touches({start: base + at, end: base + at + 1}) ? 'x' : '.'))
        assert.is(found.join(''), marks)
      }
    })
  }

  it('asks whether a range touches a tag', () => {
    const touches = createTagSearch('ab {{ c }} de', 0)
    assert.equal(
      [
        {start: 0, end: 3},
        {start: 0, end: 4},
        {start: 9, end: 12},
        {start: 10, end: 12},
        {start: 0, end: 13}
      ].map(touches),
      [false, true, true, false, true]
    )
  })
})
