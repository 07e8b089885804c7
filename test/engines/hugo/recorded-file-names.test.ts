import * as assert from 'uvu/assert'
import {kindOf} from '../../../src/engines/hugo/post-paths.ts'
import {readFileName} from '../../../src/engines/hugo/read-file-name.ts'
import {describe} from '../../describe.ts'
import {readRecording, siteOf} from '../recording.ts'

type Day = string | 'absent'

interface Recording {
  readonly posts: readonly (readonly [name: string, byDefault: Day, byName: Day])[]
  readonly paths: readonly (readonly [path: string, 'absent' | readonly [kind: string, section: string]])[]
}

const {posts, paths} = readRecording<Recording>('hugo', 'file-names')
const {settings} = siteOf('hugo', 0, {dayInFileName: true, postFolders: ['content']})

describe('hugo/read-file-name beside the recording', (it) => {
  for (const [name, byDefault, byName] of posts) {
    it(`reads ${JSON.stringify(name)} as Hugo does`, () => {
      assert.is(readFileName(name, 'post').fault !== undefined, byDefault === 'absent')
      assert.is(readFileName(name, 'post').day, undefined)
      if (byName !== 'absent') assert.is(readFileName(name, 'post', settings).day ?? '0001-01-01', byName)
    })
  }

  for (const [path, place] of paths) {
    it(`tells what ${path} is`, () => {
      const isPost = place !== 'absent' && place[0] === 'page' && place[1] !== ''
      // Hugo takes a file beside an `index.md` for its resource, which a path alone does not tell.
      assert.is(kindOf(path, settings), isPost || path.endsWith('/beside.md') ? 'post' : 'other')
    })
  }
})
