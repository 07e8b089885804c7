import {suite} from 'uvu'
import * as assert from 'uvu/assert'
import {jekyll} from '../../src/engines/jekyll/jekyll.ts'
import {readLastChange} from '../../src/engines/read-last-change.ts'
import {readPost} from '../../src/post/read-post.ts'

const test = suite('read-last-change')

const settings = jekyll.readSettings({has: () => false, read: () => undefined, list: () => []})
const site = {engine: 'jekyll', root: '', settings, now: Date.parse('2026-01-01T00:00:00Z')} as const

function read(frontMatter: string) {
  const path = '_posts/2022-01-10-note.md'
  return readLastChange(readPost({path, sitePath: path, text: `---\n${frontMatter}\n---\n\nText\n`}), site, jekyll)
}

test('takes a time as it is', () => {
  const instant = Date.parse('2022-02-01T09:30:00+09:00')
  assert.equal(read('date: 2022-02-01 09:30:00 +0900'), {instant, day: '2022-02-01'})
})

test('takes a day to its end', () => {
  assert.equal(read('date: 2022-02-01'), {instant: Date.parse('2022-02-02T00:00:00Z'), day: '2022-02-01'})
})

test('takes the day of the file name where the front matter has none', () => {
  assert.equal(read('title: Note'), {instant: Date.parse('2022-01-11T00:00:00Z'), day: '2022-01-10'})
})

for (const key of ['last_modified_at', 'updated', 'lastmod', 'Last-Modified', 'dateModified', 'updatedDate']) {
  test(`knows the key ${key}`, () => {
    assert.is(read(`date: 2022-02-01\n${key}: 2023-03-04`)?.day, '2023-03-04')
  })
}

test('takes the later of the two', () => {
  assert.is(read('date: 2022-02-01\nupdated: 2021-03-04')?.day, '2022-02-01')
})

test('says nothing where a change cannot be told', () => {
  assert.is(read('date: 2022-02-01\nupdated: yesterday'), undefined)
  assert.is(read('date: 2022-02-01\nlast_update:\n  date: 2023-03-04'), undefined)
})

test('passes over a change without a value', () => {
  assert.is(read('date: 2022-02-01\nupdated:')?.day, '2022-02-01')
})

test.run()
