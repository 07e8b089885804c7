import * as assert from 'uvu/assert'
import {readFileName} from '../../../src/engines/jekyll/read-file-name.ts'
import {describe} from '../../describe.ts'
import {postNames} from '../../oracle/jekyll-posts.ts'
import {readRecording} from './read-recording.ts'

type Reading = readonly [day: string, title: string, suffix: string, text: string]

const {posts} = readRecording<{posts: readonly (readonly [string, Reading | null | 'stops'])[]}>('file-names')

describe('jekyll/read-file-name beside the recording', (it) => {
  it('records the names that there are', () => {
    assert.equal(
      posts.map(([name]) => name),
      postNames
    )
  })

  for (const [name, recorded] of posts) {
    it(`reads ${JSON.stringify(name)} as Jekyll does`, () => {
      const {day, fault} = readFileName(name, 'post')
      if (recorded === null) assert.match(fault ?? '', /^Jekyll skips /)
      else if (recorded === 'stops') assert.match(fault ?? '', /^Jekyll stops the whole build /)
      else {
        assert.is(day, recorded[0])
        assert.is(/^Jekyll publishes a /.test(fault ?? ''), !/^\.html?$/.test(recorded[2]))
      }
    })
  }
})
