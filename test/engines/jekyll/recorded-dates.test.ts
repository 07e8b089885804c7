import * as assert from 'uvu/assert'
import {describe} from '../../describe.ts'
import {dateScalars} from '../../oracle/date-scalars.ts'
import {describeComparison} from '../describe-comparison.ts'
import {compareDates, exceptions} from './compare-dates.ts'

const comparison = compareDates()
describeComparison(comparison, 350)

describe('jekyll/dates that were recorded', (it) => {
  it('are the dates that there are', () => {
    const scalars = new Set(dateScalars(150))
    assert.equal(
      comparison.answers.filter(({given}) => !scalars.has(given)),
      []
    )
  })

  it('have use for every exception', () => {
    const used = new Set(comparison.answers.map(({exception}) => exception))
    assert.equal(
      Object.keys(exceptions).filter((reason) => !used.has(reason)),
      []
    )
  })
})
