import * as assert from 'uvu/assert'
import {jekyll} from '../../../src/engines/jekyll/jekyll.ts'
import {findEntry, isEmptyValue} from '../../../src/post/find-entry.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readRecording} from '../recording.ts'

interface Page {
  readonly title: string
}

type Recording = {readonly posts: readonly (readonly [string, 'bare' | 'absent' | 'stops' | Page])[]}

const exceptions = {
  'Psych refuses a symbol, which safe_yaml reads as a text': /^---\ntitle: :a\n---\n/,
  'Jekyll hands the opening fence to the parser, which takes the directive behind it for a text': /^---\n%YAML/
}

/** Holds which front matter is given up, and the titles read from it, against what Jekyll made of the posts. */
export function compareFrontMatter(): Comparison {
  const {recorded, posts} = readRecording<Recording>('jekyll', 'front-matter')
  const answers = posts.map(([given, page]) => ({
    given,
    exception: findException(exceptions, given),
    check: () => checkPage(given, page)
  }))
  return {engine: 'jekyll', recording: 'front-matter', recorded, answers}
}

/** What Jekyll makes of the file name where it has no title. */
const fallback = 'File Name'

function checkPage(text: string, page: 'bare' | 'absent' | 'stops' | Page): void {
  const frontMatter = readFrontMatter(text)
  if (!frontMatter || jekyll.judgeFences(frontMatter, text)) {
    assert.is(typeof page === 'object' && page.title, fallback)
    return
  }
  const {parsers} = jekyll.onSyntaxError(frontMatter.format)
  const isRefused = frontMatter.faults.some(
    ({cause, rejectedBy}) => cause === 'not-a-mapping' || parsers.every((parser) => rejectedBy.includes(parser))
  )
  assert.is(isRefused, page === 'bare')
  if (typeof page !== 'object') return
  const value = findEntry(frontMatter, 'title', {})?.value
  const isQuoted = value?.type === 'scalar' && value.style !== 'plain'
  if (value === undefined || (isEmptyValue(value) && !isQuoted)) {
    assert.is(page.title, fallback)
    return
  }
  if (value.type !== 'scalar' || value.tag !== undefined) return
  const isMisread = jekyll.readText?.(value, 'title', jekyll.readSettings(nothing)) !== undefined
  if (!isMisread) assert.is(page.title, value.text)
}

const nothing = {has: () => false, read: () => undefined, list: () => []}
