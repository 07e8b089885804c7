import * as assert from 'uvu/assert'
import {describe} from '../describe.ts'
import {killWhileFixing} from '../measure/kill-while-fixing.ts'

describe('post-lint --fix, killed', (it) => {
  it('leaves each post old or new, whole', async () => {
    const {old, fixed, broken} = await killWhileFixing(100, 5, {sinceFirst: true})
    assert.equal({sum: old + fixed, broken}, {sum: 100, broken: 0})
    assert.ok(fixed > 0)
  })
})
