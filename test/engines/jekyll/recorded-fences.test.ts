import * as assert from 'uvu/assert'
import {describe} from '../../describe.ts'
import {fencedTexts} from '../../oracle/jekyll-posts.ts'
import {describeComparison} from '../describe-comparison.ts'
import {compareFences} from './compare-fences.ts'

const comparison = compareFences()
describeComparison(comparison)

describe('jekyll/fences that were recorded', (it) => {
  it('are the texts that there are', () => {
    assert.equal(
      comparison.answers.map(({given}) => given),
      fencedTexts
    )
  })
})
