import * as assert from 'uvu/assert'
import type {Site} from '../../src/engines/engine.ts'
import {findMovedDay} from '../../src/engines/find-moved-day.ts'
import {engines} from '../../src/engines/index.ts'
import {readDates} from '../../src/engines/read-dates.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

function movedDayOf(date: string, timeZone?: string): string | undefined {
  const path = '_posts/2024-05-08-a.md'
  const post = readPost({path, sitePath: path, text: `---\ndate: ${date}\n---\n`})
  const settings = {future: false, postFolders: [], defaults: [], notes: [], ...(timeZone && {timeZone})}
  const site: Site = {engine: 'jekyll', root: '/blog', settings, now: Date.parse('2026-01-01T00:00:00Z')}
  const [found] = readDates(post, site, engines.jekyll)
  return found && findMovedDay(found, site, engines.jekyll)
}

describe('findMovedDay', (it) => {
  const cases: readonly [date: string, zone: string | undefined, moved: string | undefined][] = [
    ['2024-05-08 09:30:00 + 0900', undefined, undefined],
    ['2024-05-08 08:30:00 + 0900', undefined, '2024-05-07'],
    ['2024-05-08 08:30:00 + 0900', 'Asia/Seoul', undefined],
    ['2024-05-08 08:30:00 + 0900', 'UTC', '2024-05-07'],
    ["'2024-05-08 08:30:00 + 0900'", 'UTC', '2024-05-07'],
    ['2024-05-08 20:30:00 KST', undefined, undefined],
    ['2024-05-08 19:40:00', 'Asia/Seoul', '2024-05-08'],
    ['2024-05-08 07:40:00', 'Asia/Seoul', undefined],
    ['2024-05-08 09:30:00 +0900', undefined, undefined]
  ]
  for (const [date, zone, moved] of cases) {
    it(`gives ${moved ?? 'nothing'} for ${date} in ${zone ?? 'a zone that is not known'}`, () => {
      assert.is(movedDayOf(date, zone), moved)
    })
  }
})
