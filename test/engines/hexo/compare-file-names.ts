import * as assert from 'uvu/assert'
import {readFileName} from '../../../src/engines/hexo/read-file-name.ts'
import type {Comparison} from '../comparison.ts'
import {readRecording} from '../recording.ts'

type Recording = {readonly posts: readonly (readonly [string, 'absent' | readonly string[]])[]}

/** Holds what is said of the names of posts against which of them Hexo published. */
export function compareFileNames(): Comparison {
  const {recorded, posts} = readRecording<Recording>('hexo', 'file-names')
  const answers = posts.map(([given, page]) => ({
    given,
    check: () => {
      const {day, fault} = readFileName(given, 'post')
      assert.is(day, undefined)
      if (page === 'absent') assert.match(fault ?? '', /^Hexo (?:skips|leaves out) /)
      else assert.is(fault, undefined)
    }
  }))
  return {engine: 'hexo', recording: 'file-names', recorded, answers}
}
