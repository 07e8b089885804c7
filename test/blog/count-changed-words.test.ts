import * as assert from 'uvu/assert'
import {countChangedWords} from '../../src/blog/count-changed-words.ts'
import {describe} from '../describe.ts'

describe('countChangedWords', (it) => {
  const cases: [before: string, after: string, count: number][] = [
    ['one two three', 'one two three', 0],
    ['one two three', 'three, two; one!', 0],
    ['one two', 'one two three four', 2],
    ['one two three', 'one', 2],
    ['one two', 'three four five', 3],
    ['[a](https://a.org/one-two) b', '[a](https://b.org/three) b', 0],
    ['see https://a.org/one', 'see https://b.org/two', 0],
    ['오늘은 글을 씁니다', '오늘은 글을 또 씁니다', 1],
    ['今日は晴れ', '今日は雨です', 3]
  ]
  for (const [before, after, count] of cases) {
    it(`finds ${count} between "${before}" and "${after}"`, () => assert.is(countChangedWords(before, after), count))
  }
})
