import * as assert from 'uvu/assert'
import {findLookAlikes, isClearSlip} from '../../src/blog/find-look-alikes.ts'
import {describe} from '../describe.ts'

describe('findLookAlikes', (it) => {
  it('pairs a rare tag with the most frequent one of its form', () => {
    const tags = [
      {tag: 'web-dev', number: 9},
      {tag: 'Web Dev', number: 2},
      {tag: 'ｗｅｂdev', number: 1}
    ]
    assert.equal(
      findLookAlikes(tags).map(({rare, frequent, differs}) => [rare.tag, frequent.tag, differs]),
      [
        ['Web Dev', 'web-dev', 'in-form'],
        ['ｗｅｂdev', 'web-dev', 'in-form']
      ]
    )
  })

  it('takes as long again for twice as many tags that are a letter apart', () => {
    const measure = (count: number): number => {
      const tags = Array.from({length: count}, (_, index) => {
        return {tag: `aaaaaaaaaaaaaaaaaaaa${String.fromCodePoint(0x4e00 + index)}`, number: 1}
      })
      const {user} = process.cpuUsage()
      findLookAlikes(tags)
      return process.cpuUsage().user - user
    }
    measure(1000)
    assert.ok(measure(8000) < 40 * Math.max(measure(1000), 1000))
  })
})

describe('isClearSlip', (it) => {
  const cases: [tag: string, meant: string, isSlip: boolean][] = [
    ['rsut', 'rust', true],
    ['textlitn', 'textlint', true],
    ['javasript', 'javascript', true],
    ['progamming', 'programming', true],
    ['programing', 'programming', true],
    ['desert', 'dessert', false],
    ['parse', 'parser', false],
    ['complement', 'compliment', false],
    ['infection', 'affection', false],
    ['preact', 'react', false],
    ['프로그래밍언', '프로그래밍어', false]
  ]
  for (const [tag, meant, isSlip] of cases) {
    it(`takes ${tag} ${isSlip ? '' : 'not '}for a slip in ${meant}`, () => assert.is(isClearSlip(tag, meant), isSlip))
  }
})
