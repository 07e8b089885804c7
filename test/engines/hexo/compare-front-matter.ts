import * as assert from 'uvu/assert'
import {hexo} from '../../../src/engines/hexo/hexo.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import {type Comparison, findException} from '../comparison.ts'
import {titleOf} from '../javascript/title-of.ts'
import {readRecording} from '../recording.ts'

interface Page {
  readonly title: string
  readonly published: boolean
}

type Recording = {readonly posts: readonly (readonly [string, 'absent' | Page])[]}

const exceptions = {'Hexo mends tabs behind a line break only': /^---\n\ttitle: a\n---\n/}

/** Holds which front matter is refused, and the titles read from it, against what Hexo published. */
export function compareFrontMatter(): Comparison {
  const {recorded, posts} = readRecording<Recording>('hexo', 'front-matter')
  const answers = posts.map(([given, page]) => ({
    given,
    exception: findException(exceptions, given),
    check: () => checkPage(given, page)
  }))
  return {engine: 'hexo', recording: 'front-matter', recorded, answers}
}

function checkPage(text: string, page: 'absent' | Page): void {
  const frontMatter = readFrontMatter(text)
  const fault = hexo.judgeFences(frontMatter, text)
  if (!frontMatter || fault) {
    assert.ok(page !== 'absent' && (page.title === '' || fault?.consequence.startsWith('Hexo ends')))
    return
  }
  const {parsers, mends = []} = hexo.onSyntaxError(frontMatter.format)
  const isList = /^---\n- /.test(text)
  const isRefused = frontMatter.faults.some(
    ({cause, rejectedBy}) => parsers.every((parser) => rejectedBy.includes(parser)) && !mends.includes(cause)
  )
  assert.is(isRefused || isList, page === 'absent')
  const title = titleOf(frontMatter, 4)
  if (page !== 'absent' && title !== 'other') assert.is(String(title ?? ''), page.title)
}
