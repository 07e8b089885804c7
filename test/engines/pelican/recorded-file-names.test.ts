import * as assert from 'uvu/assert'
import {readFileName} from '../../../src/engines/pelican/read-file-name.ts'
import {describe} from '../../describe.ts'
import {describeComparison} from '../describe-comparison.ts'
import {siteOf} from '../recording.ts'
import {compareFileNames} from './compare-file-names.ts'

describeComparison(compareFileNames())

describe('pelican/read-file-name', (it) => {
  it('looks for no day where the site has another pattern', () => {
    const {settings} = siteOf('pelican', 0, {dayInFileName: false})
    assert.equal(readFileName('2023-11-17-a.md', 'post', settings), {})
  })

  it('says why a post is left out', () => {
    const faults = ['2023-02-30-a.md', 'a.txt', 'a', '.#a.md'].map((name) => readFileName(name, 'post').fault)
    assert.equal(faults, [
      'Pelican leaves the post out, because there is no such day as 2023-02-30',
      'Pelican does not read a `.txt` file',
      'Pelican does not read a file whose name has no suffix such as `.md`',
      'Pelican skips a file whose name begins with `.#`'
    ])
    assert.equal(readFileName('a.txt', 'other'), {})
  })
})
