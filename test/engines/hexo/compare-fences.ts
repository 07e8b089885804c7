import * as assert from 'uvu/assert'
import {judgeFences} from '../../../src/engines/hexo/judge-fences.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import type {Comparison} from '../comparison.ts'
import {readRecording} from '../recording.ts'

type Recording = {readonly posts: readonly (readonly [string, readonly [title: string, text: string] | 'absent'])[]}

/** Holds what is said of the lines around front matter against what Hexo showed of it. */
export function compareFences(): Comparison {
  const {recorded, posts} = readRecording<Recording>('hexo', 'fences')
  const answers = posts.map(([given, page]) => ({
    given,
    check: () => {
      const {cause, consequence = ''} = judgeFences(readFrontMatter(given), given) ?? {}
      if (page === 'absent') assert.ok(cause)
      else if (page[0] === '') assert.ok(cause && !consequence.startsWith('Hexo ends'))
      else if (/^\s*(?:text\s*|b\n---\ntext\n)?$/.test(page[1]) && !/--- ?text/.test(given)) assert.is(cause, undefined)
      else assert.match(consequence, /^Hexo ends the front matter there and shows /)
    }
  }))
  return {engine: 'hexo', recording: 'fences', recorded, answers}
}
