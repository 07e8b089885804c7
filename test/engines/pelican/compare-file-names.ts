import * as assert from 'uvu/assert'
import {readFileName} from '../../../src/engines/pelican/read-file-name.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readRecording} from '../recording.ts'

type Row = readonly [name: string, byName: string | null, withDate: string | null]

const exceptions = {
  'of an HTML file Pelican takes the title from a tag, and the recorded ones have none': /\.html?$/
}

/** Holds what is said of the names of posts against which of them Pelican published, and on which day. */
export function compareFileNames(): Comparison {
  const {recorded, posts} = readRecording<{readonly posts: readonly Row[]}>('pelican', 'file-names')
  const answers = posts.map(([given, byName, withDate]) => ({
    given,
    exception: findException(exceptions, given),
    check: () => {
      const {day, fault} = readFileName(given, 'post')
      assert.is(fault !== undefined, withDate === null)
      assert.is(day ?? null, byName)
    }
  }))
  return {engine: 'pelican', recording: 'file-names', recorded, answers}
}
