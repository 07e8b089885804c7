import * as assert from 'uvu/assert'
import {remember} from '../../../src/sources/address/remember.ts'
import {describe} from '../../describe.ts'

describe('remember', (it) => {
  const asked: string[] = []
  const read = remember((text) => {
    asked.push(text)
    return {text}
  })

  it('reads a text once and gives the same answer again', () => {
    assert.is(read('a'), read('a'))
    assert.equal(asked, ['a'])
  })

  it('keeps several texts', () => {
    const [one, other] = [read('d'), read('e')]
    assert.is(read('d'), one)
    assert.is(read('e'), other)
  })

  it('forgets what was asked for many texts ago', () => {
    for (let index = 0; index < 16; index++) read(`b${index}`)
    read('a')
    assert.is(asked.filter((text) => text === 'a').length, 2)
  })

  it('keeps no long text', () => {
    const long = 'c'.repeat(2001)
    assert.is.not(read(long), read(long))
  })
})
