import * as assert from 'uvu/assert'
import {readFileName} from '../../../src/engines/hexo/read-file-name.ts'
import {describe} from '../../describe.ts'
import {readRecording} from '../recording.ts'

const {posts} = readRecording<{posts: readonly (readonly [string, 'absent' | readonly string[]])[]}>(
  'hexo',
  'file-names'
)

describe('hexo/read-file-name beside the recording', (it) => {
  for (const [name, recorded] of posts) {
    it(`reads ${JSON.stringify(name)} as Hexo does`, () => {
      const {day, fault} = readFileName(name, 'post')
      assert.is(day, undefined)
      if (recorded === 'absent') assert.match(fault ?? '', /^Hexo (?:skips|leaves out) /)
      else assert.is(fault, undefined)
    })
  }
})
