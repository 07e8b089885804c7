import * as assert from 'uvu/assert'
import {findBlock} from '../../../src/engines/jekyll/find-block.ts'
import {judgeFences} from '../../../src/engines/jekyll/judge-fences.ts'
import {readFrontMatter} from '../../../src/post/read-front-matter.ts'
import type {Comparison} from '../comparison.ts'
import {readRecording} from '../recording.ts'

type Reading = readonly [day: string, title: string | null, suffix: string, text: string]

/** Front matter that Jekyll finds, though there is no title in it. */
const untitled = [
  '---\n---\ntext\n',
  '---\n\n---\ntext\n',
  '---\n# only a comment\n---\ntext\n',
  '---\n---\n---\ntext\n',
  '---\n...\ntext\n'
]

/** Holds what is said of the lines around front matter against where Jekyll found a title. */
export function compareFences(): Comparison {
  type Recording = {readonly posts: readonly (readonly [string, Reading])[]}
  const {recorded, posts} = readRecording<Recording>('jekyll', 'fences')
  const answers = posts.map(([given, [, title]]) => ({
    given,
    check: () => {
      const fault = judgeFences(readFrontMatter(given), given)
      const found = title === 'Read' || title === null || untitled.includes(given)
      assert.is(findBlock(given) !== undefined, found)
      if (title === 'Read' || untitled.includes(given)) assert.is(fault, undefined)
      else if (!found) assert.ok(fault)
    }
  }))
  return {engine: 'jekyll', recording: 'fences', recorded, answers}
}
