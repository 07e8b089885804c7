import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/hugo/post-paths.ts'
import {readFileName} from '../../../src/engines/hugo/read-file-name.ts'
import {type Comparison, findException} from '../comparison.ts'
import {readRecording, siteOf} from '../recording.ts'

type Day = string | 'absent'

interface Recording {
  readonly posts: readonly (readonly [name: string, byDefault: Day, byName: Day])[]
  readonly paths: readonly (readonly [path: string, 'absent' | readonly [kind: string, section: string]])[]
}

const exceptions = {
  'Hugo takes a file beside an `index.md` for its resource, which a path alone does not tell': /\/beside\.md$/
}

/** Holds what is said of the names and paths of posts against what Hugo published. */
export function compareFileNames(): Comparison {
  const {recorded, posts, paths} = readRecording<Recording>('hugo', 'file-names')
  const {settings} = siteOf('hugo', 0, {dayInFileName: true, postFolders: ['content']})
  const names = posts.map(([given, byDefault, byName]) => ({
    given,
    check: () => {
      assert.is(readFileName(given, 'post').fault !== undefined, byDefault === 'absent')
      assert.is(readFileName(given, 'post').day, undefined)
      if (byName !== 'absent') assert.is(readFileName(given, 'post', settings).day ?? '0001-01-01', byName)
    }
  }))
  const places = paths.map(([given, place]) => ({
    given,
    exception: findException(exceptions, given),
    check: () => {
      const isPost = place !== 'absent' && place[0] === 'page' && place[1] !== ''
      assert.is(kindOf(given, settings), isPost ? 'post' : 'other')
    }
  }))
  return {engine: 'hugo', recording: 'file-names', recorded, answers: [...names, ...places]}
}
