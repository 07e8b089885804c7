import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/hugo/judge-fences.ts'
import {readNumber} from '../../../src/engines/hugo/read-number.ts'
import {findEntry} from '../../../src/post/find-entry.ts'
import type {Scalar} from '../../../src/post/front-matter.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readRecording} from '../recording.ts'

type Outcome = 'stops' | 'absent' | {readonly title: unknown; readonly day: string; readonly tags: unknown}

const exceptions = {
  'a map as the key of a map: go-yaml reads it, and Hugo cannot keep it': /^---\ntitle: \{\{ a \}\}\n---\n/,
  'a fence is at fault, of which the recorded fences tell': /^---- b$/m
}

const parsers: ReadonlySet<string> = new Set(['go-yaml', 'toml'])

/** Holds which front matter is refused, and the titles read from it, against what Hugo published. */
export function compareFrontMatter(): Comparison {
  type Recording = {readonly posts: readonly (readonly [string, Outcome])[]}
  const {recorded, posts} = readRecording<Recording>('hugo', 'front-matter')
  const answers = posts.map(([given, page]) => ({
    given,
    exception: findException(exceptions, given),
    check: () => checkPage(given, page)
  }))
  return {engine: 'hugo', recording: 'front-matter', recorded, answers}
}

function checkPage(text: string, page: Outcome): void {
  const frontMatter = readFrontMatter(text)
  assert.is(judgeFences(frontMatter, text), undefined)
  const isRefused = frontMatter?.faults.some(({rejectedBy}) => rejectedBy.some((parser) => parsers.has(parser)))
  assert.is(isRefused ?? false, page === 'stops')
  if (page === 'stops' || page === 'absent' || !frontMatter) return
  const title = findEntry(frontMatter, 'title', {fold: true})?.value
  if (typeof page.title === 'string' && title?.type === 'scalar' && isText(title)) assert.is(title.text, page.title)
}

/** Numbers and truths are written anew by Hugo. */
function isText({style, source}: Scalar): boolean {
  return style !== 'plain' || readNumber(source) === undefined
}
