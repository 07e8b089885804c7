import * as assert from 'uvu/assert'
import {describe} from '../../describe.ts'
import {postNames} from '../../oracle/jekyll-posts.ts'
import {describeComparison} from '../describe-comparison.ts'
import {compareFileNames} from './compare-file-names.ts'

const comparison = compareFileNames()
describeComparison(comparison)

describe('jekyll/file-names that were recorded', (it) => {
  it('are the names that there are', () => {
    assert.equal(
      comparison.answers.map(({given}) => given),
      postNames
    )
  })
})
