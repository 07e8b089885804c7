import * as assert from 'uvu/assert'
import type {EngineId} from '../../src/engines/engine.ts'
import {engines} from '../../src/engines/index.ts'
import {readPublication} from '../../src/engines/read-publication.ts'
import {readPost} from '../../src/post/read-post.ts'
import {describe} from '../describe.ts'

const folder = {has: () => false, read: () => undefined, list: () => []}

function read(
  engine: EngineId,
  lines: string,
  {path = '_posts/2024-05-06-a.md', timeZone}: {path?: string; timeZone?: string} = {}
): string {
  const profile = engines[engine]
  const settings = {...profile.readSettings(folder), ...(timeZone !== undefined && {timeZone})}
  const post = readPost({path, sitePath: path, text: `---\n${lines}\n---\n`})
  const span = readPublication(post, {engine, root: '', settings, now: 0}, profile)
  if (!span) return 'nothing'
  const [first, last] = [span.first, span.last].map((time) => new Date(time).toISOString().slice(0, 16))
  return `${span.key ?? 'file name'} ${first} ${last}`
}

describe('engines/read-publication', (test) => {
  test('takes an instant for what it is', () => {
    assert.is(read('jekyll', 'date: 2024-05-06 09:30:00 +0900'), 'date 2024-05-06T00:30 2024-05-06T00:30')
  })

  test('takes a day for all of it, in the zone of the site', () => {
    assert.is(read('jekyll', 'date: 2024-05-06', {timeZone: 'Asia/Seoul'}), 'date 2024-05-05T15:00 2024-05-06T15:00')
  })

  test('takes a day for wherever on earth it may be, where no zone is known', () => {
    assert.is(read('jekyll', 'date: 2024-05-06'), 'date 2024-05-05T10:00 2024-05-07T12:00')
    assert.is(read('jekyll', 'title: a'), 'file name 2024-05-05T10:00 2024-05-07T12:00')
  })

  test('takes the day on which Hugo publishes', () => {
    const path = 'content/posts/a.md'
    assert.is(
      read('hugo', 'date: 2024-05-06\npublishDate: 2024-06-01', {path}),
      'publishDate 2024-06-01T00:00 2024-06-02T00:00'
    )
  })

  test('reads what an engine leaves to the site as it is commonly read', () => {
    assert.is(
      read('next', 'date: "2024-05-06T09:30:00Z"', {path: 'posts/a.md'}),
      'date 2024-05-06T09:30 2024-05-06T09:30'
    )
  })

  test('says nothing of a date that the engine reads as another', () => {
    assert.is(read('jekyll', 'date: 2023-02-29'), 'nothing')
  })
})
