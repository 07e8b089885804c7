import * as assert from 'uvu/assert'
import {readOtherDay} from '../../src/blog/read-other-day.ts'
import {emptyFolder} from '../../src/engines/empty-folder.ts'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

/** The day in the file name where it is another one, and the date as written. */
function read(path: string, date: string, engine: EngineId = 'jekyll'): string | undefined {
  const site = {engine, root: '', settings: engines[engine].readSettings(emptyFolder), now: 0}
  const text = `---\ntitle: a\n${date}---\n`
  const found = readOtherDay(readPost({path, sitePath: path, text}), site, engines[engine])
  return found && `${found.inFileName}, not ${text.slice(found.start, found.end)}`
}

describe('readOtherDay', (it) => {
  const cases: readonly [date: string, found?: string][] = [
    ['2024-05-06'],
    ['2024-05-06 10:00:00 +0900'],
    ['2024-5-6'],
    ['"2024-05-06"'],
    ['2024-05-07', '2024-05-06, not 2024-05-07'],
    ['"2024-05-07"', '2024-05-06, not "2024-05-07"'],
    ['2024-05-060'],
    // Somewhere on earth it is the 6th then, or still is.
    ['2024-05-05 10:00:00 +0000'],
    ['2024-05-05 09:59:59 +0000', '2024-05-06, not 2024-05-05 09:59:59 +0000'],
    ['2024-05-07 11:59:59 +0000'],
    ['2024-05-07 12:00:00 +0000', '2024-05-06, not 2024-05-07 12:00:00 +0000'],
    ['no date']
  ]
  for (const [date, found] of cases) {
    it(`finds ${found ?? 'nothing'} for ${date}`, () => {
      assert.is(read('_posts/2024-05-06-a.md', `date: ${date}\n`), found)
    })
  }

  it('finds nothing without a date, without a day in the name, and where the engine knows none there', () => {
    assert.is(read('_posts/2024-05-06-a.md', ''), undefined)
    assert.is(read('_drafts/a.md', 'date: 2024-05-07\n'), undefined)
    assert.is(read('content/2024-05-06-a.md', 'date: 2024-05-07\n', 'gatsby'), undefined)
  })
})
