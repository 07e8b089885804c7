import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/hugo/judge-fences.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import type {Comparison} from '../comparison.ts'
import {readRecording} from '../recording.ts'

type Reading = 'stops' | readonly [day: string, title: string, text: string]

const parsers: ReadonlySet<string> = new Set(['go-yaml', 'toml', 'json'])

/** Holds what is said of the lines around front matter against what Hugo showed of it. */
export function compareFences(): Comparison {
  type Recording = {readonly posts: readonly (readonly [string, Reading])[]}
  const {recorded, posts} = readRecording<Recording>('hugo', 'fences')
  const answers = posts.map(([given, reading]) => ({given, check: () => checkReading(given, reading)}))
  return {engine: 'hugo', recording: 'fences', recorded, answers}
}

function checkReading(text: string, reading: Reading): void {
  const frontMatter = readFrontMatter(text)
  const fault = judgeFences(frontMatter, text)
  if (reading === 'stops') {
    const isRefused = frontMatter?.faults.some(({rejectedBy}) => rejectedBy.some((parser) => parsers.has(parser)))
    assert.ok(isRefused || /^Hugo (?:stops|reads on|takes this line)/.test(fault?.consequence ?? ''))
    return
  }
  const [, title] = reading
  const holdsTitle = frontMatter ? findEntry(frontMatter, 'title') !== undefined : title !== ''
  if (fault) assert.match(fault.consequence, title === '' ? /^Hugo (?:shows|publishes)/ : /^Hugo takes this line/)
  else assert.is(title === 'Read', holdsTitle)
}
