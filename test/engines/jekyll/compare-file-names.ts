import * as assert from 'uvu/assert'
import {readFileName} from '../../../src/engines/jekyll/read-file-name.ts'
import type {Comparison} from '../comparison.ts'
import {readRecording} from '../recording.ts'

type Reading = readonly [day: string, title: string, suffix: string, text: string]

/** Holds what is said of the names of posts against what Jekyll made of them. */
export function compareFileNames(): Comparison {
  type Recording = {readonly posts: readonly (readonly [string, Reading | null | 'stops'])[]}
  const {recorded, posts} = readRecording<Recording>('jekyll', 'file-names')
  const answers = posts.map(([given, reading]) => ({
    given,
    check: () => {
      const {day, fault} = readFileName(given, 'post')
      if (reading === null) assert.match(fault ?? '', /^Jekyll skips /)
      else if (reading === 'stops') assert.match(fault ?? '', /^Jekyll stops the whole build /)
      else {
        assert.is(day, reading[0])
        assert.is(/^Jekyll publishes a /.test(fault ?? ''), !/^\.html?$/.test(reading[2]))
      }
    }
  }))
  return {engine: 'jekyll', recording: 'file-names', recorded, answers}
}
