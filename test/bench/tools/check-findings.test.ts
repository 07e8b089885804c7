import * as assert from 'uvu/assert'
import {compareFindings} from '../../../bench/tools/check-findings.ts'
import {describe} from '../../describe.ts'

const planted = new Map([
  ['a.md', 'date-valid'],
  ['b.md', 'date-valid']
])

describe('check-findings', (it) => {
  it('is content with just what is planted', () => {
    const posts = ['a.md', 'b.md'].map((path) => ({path, messages: [{ruleId: 'date-valid'}]}))
    assert.equal(compareFindings(planted, {posts}), [])
  })

  it('names what is missing, wrong or too much', () => {
    const posts = [
      {path: 'a.md', messages: [{ruleId: 'date-valid'}, {ruleId: 'date-order'}]},
      {path: 'c.md', messages: [{ruleId: 'file-name'}]}
    ]
    assert.equal(compareFindings(planted, {posts}), [
      'a.md: planted date-valid, found date-valid, date-order',
      'b.md: planted date-valid, found nothing',
      'c.md: planted nothing, found file-name'
    ])
  })
})
